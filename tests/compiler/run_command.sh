#!/bin/sh
# The command line of ingotc: exit statuses, where files go, and that nothing is written when something is wrong.
#
#   run_command.sh INGOTC FOLDER        FOLDER holds lmcons.idl and lmserver.idl
set -u

ingotc=$1
idl=$2
failures=0
checks=0

work=$(mktemp -d) || exit 1
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
cd "$work" || exit 1

check() {
	checks=$((checks + 1))
	if ! eval "$2"; then
		echo "failed: $1: $2"
		cat stdout stderr
		failures=$((failures + 1))
	fi
}

# run WANTED_STATUS ARGUMENT...
run() {
	wanted=$1
	shift
	"$ingotc" "$@" >stdout 2>stderr </dev/null
	status=$?
	check "ingotc $*" "[ $status -eq $wanted ]"
}

has() {
	wanted_text=$2
	check "$1 mentions $2" "grep -qF -- \"\$wanted_text\" $1"
}

run 0 --help
has stdout '--program=N'
has stdout '-I DIR'
run 0 --version
has stdout 'ingotc '

run 2
has stderr 'no interface file is given'
run 2 --no-such-option x.idl
run 2 a.idl b.idl
has stderr 'one file at a time'
run 2 prog.proto
has stderr 'only .idl and .x files are supported'
run 2 noext
run 2 dir.idl/file
run 2 --program=0 x.idl
run 2 --program=-1 x.idl
run 2 --program=4294967296 x.idl
run 2 --program=5x x.idl
has stderr 'is not a number from 1 to 4294967295'
run 2 --emit=nothing x.idl
run 2 -MQ x.idl
has stderr 'did you mean -MD?'

run 1 missing.idl
has stderr 'ingotc: error: cannot read'
has stderr 'No such file or directory'
mkdir folder.idl
run 1 folder.idl
has stderr "it is a folder"
head -c 16777217 /dev/zero | tr '\0' ' ' >large.idl
run 1 large.idl
has stderr 'larger than 16 MiB'
mkfifo pipe.idl
run 1 pipe.idl
has stderr "it is no file"

mkdir out
run 0 -MD -I "$idl" -o out "$idl/lmserver.idl"
for file in lmserver.h lmserver_tables.c lmserver_client.c lmserver_server.c lmserver.d; do
	check "writes $file" "[ -s out/$file ]"
done
has out/lmserver.d lmcons.idl
check 'is silent' '[ ! -s stdout ] && [ ! -s stderr ]'
rm -rf out && mkdir out
run 0 --client -o out "$idl/lmserver.idl"
check 'writes one half' '[ -s out/lmserver_client.c ] && [ ! -e out/lmserver_server.c ]'
rm -rf out && mkdir out
run 0 --server -o out "$idl/lmserver.idl"
check 'writes the other half' '[ ! -e out/lmserver_client.c ] && [ -s out/lmserver_server.c ]'
run 1 -o nowhere "$idl/lmserver.idl"

# -I comes first, then the importing file's own folder.
mkdir first second own
echo 'typedef long FROM_FIRST;' >first/types.idl
echo 'typedef long FROM_SECOND;' >second/types.idl
echo 'typedef long FROM_OWN;' >own/types.idl
echo 'import "types.idl"; struct s { FROM_FIRST a; };' >own/a.idl
echo 'import "types.idl"; struct s { FROM_OWN a; };' >own/b.idl
run 0 -I first -I second -o out own/a.idl
run 1 -I second -I first -o out own/a.idl
has stderr "unknown type 'FROM_FIRST'"
run 0 -o out own/b.idl
run 0 -I nowhere -o out own/b.idl

# More files than may import each other in a row, and more words than a file may have.
mkdir deep
for i in $(seq 1 70); do
	echo "import \"$((i + 1)).idl\";" >deep/$i.idl
done
echo "typedef long LAST;" >deep/71.idl
run 1 -o out deep/1.idl
has stderr "files import each other more than 64 deep"
yes ";" | head -n 2000001 >many.idl
run 1 -o out many.idl
has stderr "a file has at most 2000000 words and signs"

# --program
cat >plain.idl <<'END'
[uuid(12345678-1234-1234-1234-123456789abc), version(1.0)]
interface plain {
	long f([in] long a);
}
END
run 1 -o out plain.idl
has stderr '--program'
run 0 --program 0x20009999 -o out plain.idl
has out/plain_client.c 0x20009999

# Nothing is written that has not changed, and all that has.
rm -rf again && mkdir again
cat >again.idl <<'END'
/* first */
interface again { struct size { long width; }; }
END
run 0 -MD -o again again.idl
touch -d '2001-01-01' again/*
run 0 -MD -o again again.idl
check 'nothing is written anew' '[ -z "$(find again -type f -newermt 2002-01-01)" ] && [ "$(ls again | wc -l)" -eq 5 ]'
sed 's/first/other/' again.idl >copy && cp copy again.idl
run 0 -MD -o again again.idl
check 'what changed is written' '[ "$(find again -type f -newermt 2002-01-01)" = again/again.h ]'

# --emit: on standard output, and nothing else anywhere but for notes of what .x cannot say.
rm -rf out && mkdir out && cd out || exit 1
for form in x idl json; do
	"$ingotc" --emit=$form -I "$idl" "$idl/lmserver.idl" >../printed 2>../stderr
	check "prints $form" "[ $? -eq 0 ] && [ -s ../printed ] && [ -z \"$(ls)\" ]"
	check "$form: notes at most" "! grep -q -e ': error: ' -e '^ingotc:' ../stderr"
	check "$form: what it leaves out" "[ $form = x ] || [ ! -s ../stderr ]"
	"$ingotc" --emit=$form -I "$idl" "$idl/lmserver.idl" >/dev/full 2>../stderr
	check "$form on a full disk" "[ $? -eq 1 ]"
	check "$form says why" "grep -qF 'cannot write to standard output: No space left on device' ../stderr"
done
cd ..
run 2 --emit=x -o out "$idl/lmserver.idl"
has stderr 'prints on standard output'
echo 'struct pair { int values<>; };' >pair.x
run 2 --emit=x pair.x
has stderr '--emit=x is for .idl files: a .x file is in that language already'
run 2 --emit=idl pair.x
has stderr '--emit=idl is for .idl files: IDL has no words'
run 2 --emit=proto-options pair.x
has stderr '--emit=proto-options is for .idl files: its calls are XDR'
run 0 --emit=json pair.x
run 2 --emit=json --client "$idl/lmserver.idl"
run 1 --emit=x plain.idl
check 'prints nothing of a wrong file' '[ ! -s stdout ]'
run 0 --emit=stubs --program=7 -o out plain.idl

# Files that import each other, and what protoc says of such.
echo 'import "round.idl"; typedef struct left { struct right *other; } LEFT;' >turn.idl
echo 'import "turn.idl"; typedef struct right { struct left *other; } RIGHT;' >round.idl
run 0 --emit=proto turn.idl
has stderr 'import each other, which protoc refuses of .proto files'
has stderr 'turn.idl, round.idl, turn.idl'
echo 'import "turn.idl"; struct mine { LEFT *left; };' >outside.idl
run 0 --emit=proto outside.idl
check 'nothing of a circle elsewhere' '! grep -q protoc stderr'

# A warning is no error.
sed 's/1\.0/1.2/' plain.idl >minor.idl
run 0 --program=7 -o out minor.idl
has stderr 'warning: the minor version is not sent'

echo "$checks checks, $failures failures"
[ "$failures" -eq 0 ]
