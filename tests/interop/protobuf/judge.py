#!/usr/bin/env python3
"""judge.py: Google's own implementations of protobuf, the one for Python and protoc, as the judges of our messages.

    judge.py DESCRIPTORS PROTOC BASE...

In: a descriptor set (protoc --descriptor_set_out), the .proto files in this folder, and on standard input lines
BASE MESSAGE BYTES in hexadecimal. Out: each line again, with bytes behind it that say the same and that it wrote
itself. The exit status is 1 when

  - bytes are not such a message, or hold a field that the message does not have;
  - it would have written other bytes of the same message;
  - the message is another one when it has been text in between;
  - protoc, asked once for each message of a named BASE, makes other bytes of its own text of them.
"""

import random
import subprocess
import sys

from google.protobuf import text_format
from google.protobuf.descriptor import FieldDescriptor

from descriptors import load


def unknown_fields(message):
    """How many fields, at any depth, the message's type does not have."""
    count = len(message.UnknownFields())
    for field, value in message.ListFields():
        if field.type != FieldDescriptor.TYPE_MESSAGE:
            continue
        inner = value if field.label == FieldDescriptor.LABEL_REPEATED else [value]
        count += sum(unknown_fields(each) for each in inner)
    return count


def part(message):
    """Two messages that, one behind the other, are this one: a reader merges them."""
    first, second = type(message)(), type(message)()
    for field, value in message.ListFields():
        if field.label == FieldDescriptor.LABEL_REPEATED:
            cut = random.randint(0, len(value))
            getattr(first, field.name).MergeFrom(value[:cut])
            getattr(second, field.name).MergeFrom(value[cut:])
        elif field.type == FieldDescriptor.TYPE_MESSAGE and random.random() < 0.5:
            one, other = part(value)
            getattr(first, field.name).CopyFrom(one)
            getattr(second, field.name).CopyFrom(other)
        else:
            whole = random.choice((first, second))
            if field.type == FieldDescriptor.TYPE_MESSAGE:
                getattr(whole, field.name).CopyFrom(value)
            else:
                setattr(whole, field.name, value)
    return first, second


def written(message):
    """The bytes of a message. Their order is the fields'; no type here is a map."""
    return message.SerializeToString(deterministic=True)


def through_text(message):
    """The same message, after it was printed for people."""
    return text_format.Parse(
        text_format.MessageToString(message, as_utf8=True, float_format=".9g", double_format=".17g"), type(message)()
    )


def through_protoc(protoc, name, file, data):
    """The bytes that protoc makes of the text that it makes of them."""
    text = subprocess.run([protoc, "-I.", "--decode=" + name, file], input=data, stdout=subprocess.PIPE, check=True)
    back = subprocess.run([protoc, "-I.", "--encode=" + name, file], input=text.stdout, stdout=subprocess.PIPE, check=True)
    return back.stdout


def has_nan(message):
    """Whether a number in it is none. Of such a one Python keeps not all bits, and text none."""
    return "nan" in str(message)


def judge(message, data):
    """What is wrong with a message that came as these bytes; None when nothing is."""
    if unknown_fields(message):
        return "fields that are none of its"
    if written(message) != data:
        return "it would write " + written(message).hex()
    if not has_nan(message) and written(through_text(message)) != data:
        return "as text it is another one"
    return None


def main():
    """One line at a time."""
    random.seed(7)
    message_of = load(sys.argv[1])
    protoc, asked = sys.argv[2], set(sys.argv[3:])
    count, wrong, length = 0, 0, 0
    for line in sys.stdin:
        base, name, text = line.split()
        data = bytes.fromhex("" if text == "-" else text)
        message = message_of(base + "." + name)()
        count, length = count + 1, length + len(data)
        try:
            message.ParseFromString(data)
            reason = judge(message, data)
            if base in asked and base + name not in asked and data and not has_nan(message):
                asked.add(base + name)
                if through_protoc(protoc, base + "." + name, base + ".proto", data) != data:
                    reason = reason or "protoc makes other bytes of its text"
        except Exception as error:  # pylint: disable=broad-except
            reason = str(error)
        if reason:
            wrong += 1
            print(f"{base}.{name}: {reason}: {text}", file=sys.stderr)
            continue
        parts = [message] if has_nan(message) else part(message)
        print(base, name, text, b"".join(written(piece) for piece in parts).hex() or "-")
    asked -= set(sys.argv[3:])
    print(f"{count} messages of {length} bytes, {len(asked)} seen by protoc, {wrong} are wrong", file=sys.stderr)
    return 1 if wrong or not count else 0


if __name__ == "__main__":
    sys.exit(main())
