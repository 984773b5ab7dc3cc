# Include scan. In: layers.txt, then the source files of the tree, whose paths are relative to the current
# folder. Out: one line for each include that looks the wrong way, and exit status 1 if there was one.
# It reads #include lines as they stand: conditions around them are not evaluated, macros not expanded.
#
# Two passes over the sources: the caller names them twice, with pass=1 and pass=2 before each list. The
# first learns where every header stands, the second judges.

function family(folder)
{
	sub(/\/.*$/, "", folder)
	return folder
}

function complain(text)
{
	printf "%s:%d: %s\n", FILENAME, FNR, text
	failed = 1
}

# The deepest row whose folder holds this file, or "".
function layer_of(file,    folder)
{
	folder = file
	while (sub(/\/[^\/]*$/, "", folder))
		if (folder in root)
			return folder
	return ""
}

# What is left of a line outside comments.
function code_of(line,    out, at)
{
	out = ""
	for (;;) {
		if (in_comment) {
			if (!(at = index(line, "*/")))
				return out
			line = substr(line, at + 2)
			in_comment = 0
		}
		if (!(at = index(line, "/*")))
			return out line
		out = out substr(line, 1, at - 1) " "
		line = substr(line, at + 2)
		in_comment = 1
	}
}

# Whose header is meant: one beside the file, then one of the same family (runtime, stubs, ...), then any other.
function owner_of(name,    beside, i)
{
	beside = FILENAME
	sub(/[^\/]*$/, "", beside)
	if ((beside name) in layer_at)
		return layer_at[beside name]
	if ((family(layer), name) in standing)
		return standing[family(layer), name]
	for (i = 1; i <= families; i++)
		if ((family_name[i], name) in standing)
			return standing[family_name[i], name]
	return name in generated ? "generated" : ""
}

function judge_quoted(name,    owner)
{
	owner = owner_of(name)
	if (owner == "")
		complain("\"" name "\" is no header of any layer")
	else if (owner != layer && !((layer, owner) in may) && !((layer, owner ":" name) in may))
		complain(layer " may not include \"" name "\" (" owner ")")
}

function judge_angled(name,    prefix)
{
	for (prefix in reserved)
		if (index(name, prefix) == 1 && !((prefix, layer) in reserved_for))
			complain("<" name "> is for " reserved[prefix] " alone")
}

FNR == 1 { in_comment = 0 }

# The table.
!pass && $1 == "layer" {
	root[$2] = $3
	if (!(family($2) in known)) {
		known[family($2)] = 1
		family_name[++families] = family($2)
	}
	for (i = 4; i <= NF; i++)
		may[$2, $i] = 1
}
!pass && $1 == "only" {
	reserved[$2] = $3
	for (i = 3; i <= NF; i++)
		reserved_for[$2, $i] = 1
}
!pass && $1 == "words" {
	for (i = 3; i <= NF; i++)
		forbidden[$2, $i] = 1
}
!pass { next }

FNR == 1 {
	layer = layer_of(FILENAME)
	if (pass == 1 && FILENAME ~ /\.idl$/) {
		name = FILENAME
		sub(/^.*\//, "", name)
		sub(/\.idl$/, ".h", name)
		generated[name] = 1
	} else if (pass == 1 && layer == "")
		complain("its folder has no row in the layer table")
	else if (pass == 1) {
		seen[layer] = 1
		if (FILENAME ~ /\.h$/) {
			name = substr(FILENAME, length(root[layer]) + 2)
			if ((family(layer), name) in standing)
				complain("\"" name "\" stands in " standing[family(layer), name] " too: a bare name has one owner")
			standing[family(layer), name] = layer
			layer_at[FILENAME] = layer
		}
	}
}

pass == 2 && FILENAME !~ /\.idl$/ && layer != "" {
	code = code_of($0)
	if (match(code, /^[ \t]*#[ \t]*include[ \t]*["<][^">]+[">]/)) {
		name = substr(code, RSTART, RLENGTH)
		quoted = name ~ /"$/
		sub(/^[^"<]*["<]/, "", name)
		sub(/[">]$/, "", name)
		if (quoted)
			judge_quoted(name)
		else
			judge_angled(name)
	} else if (FILENAME ~ /\.h$/) {
		gsub(/"[^"]*"/, "", code)
		count = split(code, word, /[^A-Za-z0-9_]+/)
		for (i = 1; i <= count; i++)
			if ((layer, word[i]) in forbidden)
				complain(word[i] " does not belong into a header of " layer)
	}
}

END {
	for (folder in root)
		if (!(folder in seen)) {
			printf "layer table: %s is not there\n", folder
			failed = 1
		}
	exit failed
}
