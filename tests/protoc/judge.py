#!/usr/bin/env python3
"""judge.py: Google's implementation of protobuf for Python as the judge of what protoc-gen-ingot's messages read.

    judge.py DESCRIPTORS JUDGED COUNT SEED

In: a descriptor set (protoc --descriptor_set_out) of two.proto, three.proto and judged.proto, and the program of
judged.c. COUNT times, bytes of one of their messages are made in any of the forms that protobuf allows and that no
encoder writes: in any order, fields twice, messages in pieces, numbers packed and not, varints longer than they need,
numbers that enums have no name for, unknown fields and groups, other wire types, some of it cut. Out: the exit status is
1 unless each is taken by both or by neither, and what is taken is the same message.

Not made, for here we differ by intention: text of proto2 that is not UTF-8, text with a NUL, and a message without a
required field in a map, whose key may come again.
"""

import random
import subprocess
import sys
import warnings

from google.protobuf.descriptor import FieldDescriptor as Field

from descriptors import load

NAMES = ["two.All", "two.Strict", "three.All", "judged.Bag"]
VARINT, FIXED64, LENGTH, GROUP, GROUP_END, FIXED32 = range(6)
FIXED_TYPES = {
    Field.TYPE_DOUBLE: FIXED64,
    Field.TYPE_FIXED64: FIXED64,
    Field.TYPE_SFIXED64: FIXED64,
    Field.TYPE_FLOAT: FIXED32,
    Field.TYPE_FIXED32: FIXED32,
    Field.TYPE_SFIXED32: FIXED32,
}
DEEPEST = 5


def varint(value, spare=0):
    """The shortest varint, and `spare` bytes more."""
    value &= (1 << 64) - 1
    digits = [value >> shift & 127 for shift in range(0, 64, 7)]
    count = max((i + 1 for i, digit in enumerate(digits) if digit), default=1)
    count = min(count + spare, 10)
    return bytes(digit | 128 for digit in digits[: count - 1]) + bytes(digits[count - 1 : count])


def is_of_map(field):
    """A map, or what is in its entries; of messages."""
    return any(kind.GetOptions().map_entry for kind in (field.containing_type, field.message_type))


def is_needed(field):
    """Required, or a map's value in which something is."""
    if field.label == Field.LABEL_REQUIRED:
        return True
    if field.type != Field.TYPE_MESSAGE or not is_of_map(field):
        return False
    return any(inner.label == Field.LABEL_REQUIRED for inner in field.message_type.fields)


class Maker:
    """Bytes of messages."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def tag(self, number, wire_type):
        return varint(number << 3 | wire_type)

    def record(self, number, content):
        return self.tag(number, LENGTH) + varint(len(content), self.random.choice([0] * 8 + [1])) + content

    def number(self):
        edges = [0, 1, 5, 127, 128, 1 << 31, (1 << 32) - 1, 1 << 63, -1, -5, 77]
        return self.random.choice(edges + [self.random.getrandbits(32), self.random.getrandbits(64)])

    def unknown(self, depth=0):
        """A record of a number that no message has."""
        number = self.random.choice([120, 3500, 536870910])
        kind = self.random.choice([VARINT, FIXED64, LENGTH, FIXED32, GROUP, GROUP])
        if kind == LENGTH:
            return self.record(number, self.random.randbytes(self.random.randrange(5)))
        if kind == GROUP:
            inner = self.unknown(depth + 1) if depth < 3 else b""
            return self.tag(number, GROUP) + inner + self.tag(number, GROUP_END)
        return self.tag(number, kind) + self.scalar(kind)

    def scalar(self, wire_type):
        if wire_type == VARINT:
            return varint(self.number(), self.random.choice([0, 0, 0, 0, 1, 8]))
        size = 8 if wire_type == FIXED64 else 4
        zero = bytes(size)
        minus_zero = zero[1:] + b"\x80"
        nan = zero[2:] + (b"\xf8\x7f" if size == 8 else b"\xc0\x7f")
        return self.random.choice([self.random.randbytes(size), zero, minus_zero, nan])

    def value(self, field, depth):
        """Wire type and bytes of one value, a length not in front of them."""
        if field.type == Field.TYPE_STRING:
            return LENGTH, self.random.choice(["", "a", "a\u00e9\u20ac", "\U0001d11exyz" * 3]).encode()
        if field.type == Field.TYPE_BYTES:
            return LENGTH, self.random.randbytes(self.random.choice([0, 1, 3, 20]))
        if field.type == Field.TYPE_MESSAGE:
            return LENGTH, self.message(field.message_type, depth + 1, 0 if is_of_map(field) else 0.1)
        if field.type == Field.TYPE_ENUM:
            numbers = [value.number for value in field.enum_type.values]
            if not is_needed(field):
                numbers += [77, -9, 1 << 33]
            return VARINT, varint(self.random.choice(numbers), self.random.choice([0, 0, 2]))
        wire_type = FIXED_TYPES.get(field.type, VARINT)
        return wire_type, self.scalar(wire_type)

    def field(self, field, depth):
        """One record, mostly of the field's wire type."""
        wire_type, content = self.value(field, depth)
        if field.label == Field.LABEL_REPEATED and wire_type != LENGTH and self.random.random() < 0.5:
            several = range(self.random.randrange(5))
            return self.record(field.number, b"".join(self.value(field, depth)[1] for _ in several))
        if not is_needed(field) and self.random.random() < 0.02:
            other = self.random.choice([VARINT, FIXED64, FIXED32])
            return self.tag(field.number, other) + self.scalar(other)
        if wire_type == LENGTH:
            return self.record(field.number, content)
        return self.tag(field.number, wire_type) + content

    def message(self, descriptor, depth=0, missing=0.05):
        """A few fields again and again, and a few others; what is required, but for `missing` of all messages."""
        fields = [f for f in descriptor.fields if f.type != Field.TYPE_MESSAGE or depth < DEEPEST]
        favourites = self.random.sample(fields, min(len(fields), self.random.randrange(1, 9)))
        parts = []
        for _ in range(self.random.randrange(8 if depth < DEEPEST - 1 else 2) if fields else 0):
            if self.random.random() < 0.06:
                parts.append(self.unknown())
            else:
                parts.append(self.field(self.random.choice(favourites * 3 + fields), depth))
        if self.random.random() >= missing:
            parts += [self.field(f, depth) for f in descriptor.fields if is_needed(f)]
        return b"".join(parts)

    def bytes(self, descriptor):
        data = self.message(descriptor)
        return data[: self.random.randrange(len(data) + 1)] if self.random.random() < 0.08 else data


def forget_unknown(message):
    """Python's own function for it does not go into the values of maps."""
    message.DiscardUnknownFields()
    for field, value in message.ListFields():
        if field.type != Field.TYPE_MESSAGE:
            continue
        if field.label != Field.LABEL_REPEATED:
            forget_unknown(value)
        elif not field.message_type.GetOptions().map_entry:
            for each in value:
                forget_unknown(each)
        elif field.message_type.fields_by_name["value"].type == Field.TYPE_MESSAGE:
            for key in value:
                forget_unknown(value[key])


def written(kind, data):
    """What it writes of the message that it reads in the bytes, unknown fields left out; None when that is none. What it
    only warns of is none: bytes behind an end of a group that never began. A required field that a map misses it only
    sees when it has gone into the map and writes the message."""
    message = kind()
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        try:
            message.ParseFromString(data)
            forget_unknown(message)
            again = message.SerializeToString(deterministic=True)
        except Exception:  # pylint: disable=broad-except
            return None
    return None if said else again


def judge(kind, data, answer):
    """What is wrong with the answer to these bytes; None when nothing is."""
    theirs = written(kind, data)
    if answer.startswith("refused "):
        return None if theirs is None else "refused by us alone: " + answer
    if theirs is None:
        return "taken by us alone"
    ours = written(kind, bytes.fromhex("" if answer == "-" else answer))
    return None if ours == theirs else "made into another message: " + answer


def main():
    kind_of, maker = load(sys.argv[1]), Maker(int(sys.argv[4]))
    kinds = {name: kind_of(name) for name in NAMES}
    refused, wrong = 0, 0
    with subprocess.Popen([sys.argv[2]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as judged:
        for _ in range(int(sys.argv[3])):
            name = maker.random.choice(NAMES)
            data = maker.bytes(kinds[name].DESCRIPTOR)
            print(name, data.hex() or "-", file=judged.stdin, flush=True)
            answer = judged.stdout.readline().strip()
            reason = judge(kinds[name], data, answer) if answer else "no answer"
            refused += answer.startswith("refused ")
            if reason:
                wrong += 1
                print(f"{name}: {reason}: {data.hex()}", file=sys.stderr)
            if not answer or wrong > 5:
                break
        judged.stdin.close()
        failed = judged.wait() != 0
    count = int(sys.argv[3])
    print(f"{count} messages, {refused} refused by both, {wrong} wrong", file=sys.stderr)
    # Too many refusals would say nothing of what messages become, none at all nothing of what is refused.
    return 1 if failed or wrong or not count / 50 < refused < count / 3 else 0


if __name__ == "__main__":
    sys.exit(main())
