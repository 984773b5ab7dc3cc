#!/bin/sh
# .x files with preprocessor lines, imports and types from elsewhere, from the command line: what is taken, what is said
# when cpp is missing or fails or takes too much, and which files a depfile lists.
#
#   run_preprocess.sh INGOTC
set -u
ingotc=$1
failures=0 checks=0
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
cd "$work" || exit 1
mkdir out more bin

# run WANTED_STATUS ARGUMENT...: a refused file leaves nothing behind
run() {
	wanted=$1
	shift
	rm -rf out && mkdir out
	checks=$((checks + 1))
	"$ingotc" -MD -o out "$@" >stdout 2>stderr </dev/null
	status=$?
	if [ "$status" -ne "$wanted" ] || { [ "$wanted" -ne 0 ] && [ -n "$(ls out)" ]; }; then
		echo "failed: ingotc $*: exit status $status"
		head -n 20 stderr
		ls out
		failures=$((failures + 1))
	fi
}

# has FILE TEXT
has() {
	checks=$((checks + 1))
	grep -qF -- "$2" "$1" && return
	echo "failed: $1 does not have: $2"
	head -n 20 "$1"
	failures=$((failures + 1))
}

is_one_error() {
	checks=$((checks + 1))
	[ "$(grep -c 'error: ' stderr)" -eq 1 ] && return
	echo "failed: not one error:"
	head -n 20 stderr
	failures=$((failures + 1))
}

# Included files become part of the file: they are in the depfile, and messages name them.
printf '#include "part.x"\n#include <more.x>\n#ifdef RPC_HDR\nconst IN_HEADER = 1;\n#endif\n#ifdef RPC_XDR\nwrong;\n#endif\nstruct whole { part a; more b; };\n' >whole.x
printf 'struct part { int a; };\n' >part.x
printf 'struct more { int a<MORE>; };\n' >more/more.x
run 0 -I more -DMORE=7 whole.x
has out/whole.h '#define IN_HEADER 1'
has out/whole.h 'struct part {'
has out/whole_tables.c 'sizeof(more)'
has out/whole.d '  part.x'
has out/whole.d '  more/more.x'
run 1 -I more whole.x
has stderr 'more/more.x:1:21: error: unknown constant '"'MORE'"
run 1 whole.x
has stderr 'more.x: No such file or directory'
run 2 -D
run 0 -I more -DMORE=3+4 whole.x

# The same file from another folder, and a name with a blank.
mkdir 'a folder' && cp part.x whole.x 'a folder'
run 0 -I more -DMORE=7 'a folder/whole.x'
has out/whole.d 'a\ folder/part.x'

# A % line that ends with a backslash goes on in the next, whether cpp has to see the file or not.
printf '%%#define LONGER \\\n\t6\n%%#define ENDS \\\r\n\t7\r\nstruct longer { int a[LONGER]; int b[ENDS]; nobody c; };\n' >longer.x
run 1 longer.x
has stderr "longer.x:5:45: error: unknown type 'nobody'"
sed 's/ nobody c;//' longer.x >plain.x
run 0 plain.x
has out/plain.h 'int a[6]'
has out/plain.h 'int b[7]'
{ printf '#define SEEN 1\n' && cat plain.x; } >seen.x
run 0 seen.x
has out/seen.h 'int a[6]'
# What such a file includes is looked for in its own folder first, and the depfile names files alone.
printf '%%#define ONE \\\n 1\n#include "part.x"\nstruct own { part a; int b[ONE]; };\n' >'a folder/own.x'
printf 'struct part { int other; };\n' >'a folder/part.x'
run 0 'a folder/own.x'
has out/own.h 'int other;'
has out/own.d 'a\ folder/part.x'
checks=$((checks + 1))
grep -q proc out/own.d && { cat out/own.d; failures=$((failures + 1)); }
printf 'struct s { int a; };\n%%#define LAST \\' >last.x
run 0 last.x

# import: the other file's header is included, and it is in the depfile.
printf 'import "part.x";\nstruct importer { part a; };\n' >importer.x
run 0 importer.x
has out/importer.h '#include "part.h"'
has out/importer.d '  part.x'
printf 'import "broken.x";\nstruct importer { part a; };\n' >broken_import.x
printf '#error "broken on purpose"\n' >broken.x
run 1 broken_import.x
has stderr 'broken on purpose'

# --type: what C has from elsewhere.
printf '%%typedef unsigned short port_t;\n%%typedef char tag[4];\nstruct s { port_t a; tag b; };\n' >types.x
run 1 types.x
has stderr '--type port_t=uint32'
run 0 --type port_t=uint16 --type 'tag=opaque[4]' types.x
has out/types.h '	port_t a;'
for form in int8 uint8 int16 int32 uint32 int64 uint64 float double bool; do
	run 0 --type port_t=$form --type 'tag=opaque[4]' types.x
done
run 2 --type port_t types.x
run 2 --type port_t=int7 types.x
has stderr 'is no form of a type'
run 2 --type =int8 types.x

# cpp is not there, says something, or takes no end; a file without such lines does not ask for it.
printf '#error "no such thing"\nstruct s { int a; };\n' >error.x
run 1 error.x
has stderr "cpp failed on 'error.x'"
has stderr 'error.x:1:2: error: #error "no such thing"'
path=$PATH
PATH=$work/bin
export PATH
"$ingotc" error.x >stdout 2>stderr
status=$?
"$ingotc" part.x >stdout 2>>stderr
plain=$?
PATH=$path
rm -f part.h part_*.c
checks=$((checks + 1))
[ $status -eq 1 ] && [ $plain -eq 0 ] || { echo "failed: without cpp: $status, $plain"; failures=$((failures + 1)); }
has stderr 'cpp cannot be run: No such file or directory'
# A cpp that writes, and then fails; one that dies; one that writes what is no text.
cpp_is() {
	printf '%s\n' "$1" >bin/cpp
	chmod +x bin/cpp
	PATH=$work/bin:$path run "$2" error.x
}
cpp_is '#!/bin/sh
echo "struct s { int a; };"; echo "cannot go on" >&2; exit 3' 1
has stderr 'cannot go on'
cpp_is '#!/bin/sh
kill -9 $$' 1
has stderr "cpp failed on 'error.x'"
cpp_is '#!/bin/sh
printf "struct s \\000"' 1
has stderr "what cpp made of 'error.x' cannot be read"
cpp_is '#!/bin/sh
echo "struct s { int a; };"' 0
rm bin/cpp

# Hostile ones end, in bounded time.
printf '#include "self.x"\nstruct s { int a; };\n' >self.x
run 1 self.x
has stderr "cpp failed on 'self.x'"
printf '#include "twice.x"\n#include "twice.x"\nstruct s { int a; };\n' >twice.x
run 1 twice.x
printf '#include "/dev/zero"\n' >zero.x
run 1 zero.x
awk 'BEGIN { for (i = 0; i < 300000; i++) print "/* nothing to see here */" }' >long.h
printf '#include "long.h"\n#include "long.h"\n#include "long.h"\n' >long.x
run 1 long.x
has stderr "cpp was stopped at 'long.x': it wrote more than 16 MiB"
awk 'BEGIN {
	print "#define TWICE(x) x x"
	for (i = 0; i < 30; i++) printf "TWICE("
	printf "x"
	for (i = 0; i < 30; i++) printf ")"
	print ""
}' >wide.x
run 1 wide.x
has stderr "cpp was stopped at 'wide.x': it needed more than 1024 MiB of memory"
printf '#if __INCLUDE_LEVEL__ < 100\n#include "pair.x"\n#include "pair.x"\n#endif\n' >pair.x
run 1 pair.x
has stderr "cpp was stopped at 'pair.x': it took more than 2 seconds"
awk 'BEGIN {
	print "#define A0 x x x x x x x x x x"
	for (i = 1; i < 12; i++) {
		printf "#define A%d", i
		for (j = 0; j < 10; j++)
			printf " A%d", i - 1
		print ""
	}
}' >bomb.h
for size in 6 11; do
	printf '#include "bomb.h"\nconst B = A%d;\n' $size >bomb$size.x
	run 1 bomb$size.x
	has stderr "cpp was stopped at 'bomb$size.x': it "
done
# Without cpp: large, long, deep and recursive.
for count in 150000 360000; do
	awk -v count=$count 'BEGIN { for (i = 0; i < count; i++) printf "struct s%d { int a<%d>; };\n", i, i + 1 }' >large$count.x
done
run 0 --client large150000.x
run 1 --client large360000.x
has stderr 'a file has at most'
is_one_error
awk 'BEGIN { for (i = 0; i < 2100000; i++) printf "; " }' >signs.idl
run 1 signs.idl
has stderr 'a file has at most'
is_one_error
# Constants that take each other's values, each from the next: on a small stack.
awk 'BEGIN {
	for (i = 0; i < 100000; i++) printf "const L%d = L%d + 1;\n", i, i + 1
	print "const L100000 = 1;\nstruct chain { int a[L0]; };"
}' >chain.x
(ulimit -s 256 && failures=0 && run 0 chain.x && [ $failures -eq 0 ]) || failures=$((failures + 1))
has out/chain.h 'int a[100001];'
awk 'BEGIN { printf "struct s { int a<"; for (i = 0; i < 200000; i++) printf "("; print "1>; };" }' >brackets.x
run 1 brackets.x
awk 'BEGIN { printf "const A = 1"; for (i = 0; i < 200000; i++) printf " + 1"; print ";" }' >sum.x
run 1 sum.x
awk 'BEGIN { for (i = 0; i < 200000; i++) printf "namespace n { "; print "" }' >spaces.x
run 1 spaces.x
awk 'BEGIN { printf "struct s { "; for (i = 0; i < 200000; i++) printf "struct { "; print "" }' >structs.x
run 1 structs.x
awk 'BEGIN { for (i = 1; i < 300; i++) printf "typedef s%d s%d[1000];\n", i - 1, i }' | sed '1s/s0/int/' >rows.x
run 1 rows.x

echo "$checks checks, $failures failures"
[ "$failures" -eq 0 ]
