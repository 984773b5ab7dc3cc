#!/bin/sh
# Interface files of names that look alike or are protobuf's own, made up by chance: protoc takes what is printed.
#
#   run_names.sh INGOTC PROTOC CASES
#
# CASES files are made, the same ones each time. The exit status is 1 when protoc does not take one, 77 without protoc.
set -u
ingotc=$1 protoc=$2 cases=$3
command -v "$protoc" >/dev/null || {
	echo "skipped: there is no protoc (Debian's package protobuf-compiler)"
	exit 77
}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
cd "$work" || exit 1
failures=0 printed=0

make_case() {
	awk -v seed="$1" '
		BEGIN {
			srand(seed)
			words = split("message optional repeated reserved option group to max map stream syntax " \
				"int32 bytes oneof a_b aB A_B ab_2 AB_2 a_b_2 ab E_a_b e_A_B E1_AB ea_b _a __a a_ a__b " \
				"OptionalInt32 OptionalString ListOfInt32 OpRequest OpResponse Op_buf null value arm status", name, " ")
			for (e = 1; e <= 3; e++) {
				line = ""
				for (i = 0; i < 6; i++) {
					word = pick("enumerator")
					if (word != "")
						line = line (line == "" ? "" : ", ") word " = " int(rand() * 5)
				}
				tag = pick("type")
				if (line != "" && tag != "" && !(tag in taken_enumerator))
					print "enum " tag " { " line " };"
			}
			for (s = 1; s <= 4; s++) {
				delete taken_member
				tag = pick("type")
				line = ""
				for (i = 0; i < 8; i++) {
					word = pick("member")
					if (word != "")
						line = line form(word)
				}
				if (tag != "")
					print "struct " tag " {" line " };"
			}
			print "typedef union U switch (long " pick("arm") ") " pick("arm") " { case 1: long " pick("arm") \
				"; case 2: hyper " pick("arm") "; default: boolean " pick("arm") "; } U;"
			print "[program(5), version(1)] interface i {"
			delete taken_member
			print "  long Op([in] handle_t h, [in] long " pick("member") "x, [out] hyper *" pick("member") "x);"
			print "  long Op_([in] handle_t h, [in] U *u);"
			print "}"
		}
		# A name that is not there yet, or, seldom, none.
		function pick(kind,   word, tries) {
			for (tries = 0; tries < 50; tries++) {
				word = name[1 + int(rand() * words)]
				if (kind == "type" && !(word in taken_type) && !(word in taken_enumerator)) {
					taken_type[word] = 1
					return word
				}
				if (kind == "enumerator" && !(word in taken_enumerator) && !(word in taken_type)) {
					taken_enumerator[word] = 1
					return word
				}
				if (kind == "member" && !(word in taken_member)) {
					taken_member[word] = 1
					return word
				}
				if (kind == "arm" && !(word in taken_arm)) {
					taken_arm[word] = 1
					return word
				}
			}
			return ""
		}
		function form(word,   n) {
			n = int(rand() * 5)
			if (n == 0)
				return " [string] char *" word "[2];"
			if (n == 1)
				return " [unique] long *" word ";"
			if (n == 2)
				return " [unique] long *" word "[3];"
			return " long " word ";"
		}' >case.idl
}

# Numbers from 19000 to 19999 are protobuf's own.
make_large() {
	awk 'BEGIN {
		print "struct large {"
		for (i = 1; i <= 19002; i++)
			print "long m" i ";"
		print "};"
	}' >case.idl
}

try_case() {
	"$ingotc" --emit=proto case.idl >case.proto 2>notes || return 0
	printed=$((printed + 1))
	"$protoc" -I. --descriptor_set_out=set case.proto >said 2>&1 && [ ! -s said ] && return 0
	echo "case $1:"
	cat said case.idl
	failures=$((failures + 1))
}

number=0
while [ $number -lt "$cases" ]; do
	number=$((number + 1))
	make_case $number
	try_case $number
done
make_large
try_case large
grep -q ' m18999 = 18999;' case.proto && grep -q ' m19000 = 20000;' case.proto || failures=$((failures + 1))
echo "$cases files, $printed printed, $failures failures"
[ $((printed * 4)) -gt $((cases * 3)) ] && [ "$failures" -eq 0 ]
