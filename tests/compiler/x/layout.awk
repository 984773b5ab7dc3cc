# In: a header that rpcgen made. Out: C that prints the size of each of its types and the offset of each of their members,
# those of nested structures and unions too. rpcgen writes one member a line, so that no C parser is needed.
function add(depth, member) { members[depth, ++count[depth]] = member }
function member_name(line) {
	sub(/;.*/, "", line)
	sub(/\[.*/, "", line)
	sub(/.*[ *]/, "", line)
	return line
}
function finish(type, i) {
	# What rpcgen makes of several arguments is its own affair.
	if (type ~ /_argument$/)
		return
	printf "\tprintf(\"%s: %%zu\\n\", sizeof(%s));\n", type, type
	for (i = 1; i <= count[1]; i++)
		printf "\tprintf(\"%s.%s: %%zu\\n\", offsetof(%s, %s));\n", type, members[1, i], type, members[1, i]
}
/^[^\t].*[({]$/ && !/^(typedef )?(struct|enum|union)/ { next }
/^enum .*{$/ { is_enum = 1; next }
is_enum { if (/^}/) is_enum = 0; next }
/^(typedef )?struct .*{$/ {
	depth = 1
	count[1] = 0
	tag = $1 == "typedef" ? "" : "struct " $2
	next
}
depth && /^\t+(struct|union) {$/ { depth++; count[depth] = 0; next }
depth > 1 && /^\t+} .*;$/ {
	name = member_name($0)
	depth--
	add(depth, name)
	for (i = 1; i <= count[depth + 1]; i++)
		add(depth, name "." members[depth + 1, i])
	next
}
depth == 1 && /^}/ {
	type = $0
	gsub(/[};\t ]/, "", type)
	finish(tag != "" ? tag : type)
	depth = 0
	next
}
depth { if (/^\t.*;$/) add(depth, member_name($0)); next }
/^typedef .*;$/ && !/\(/ {
	type = member_name($0)
	count[1] = 0
	finish(type)
}
