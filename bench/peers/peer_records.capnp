# peer_records.capnp: the records of records.idl, for Cap'n Proto.
@0xc1a5a7f2b3d94e60;

using Cxx = import "/capnp/c++.capnp";
$Cxx.namespace("peer_capn");

struct Server {
  platformId @0 :UInt32;
  name @1 :Text;
  versionMajor @2 :UInt32;
  versionMinor @3 :UInt32;
  type @4 :UInt32;
  comment @5 :Text;
}

struct Servers {
  servers @0 :List(Server);
}
