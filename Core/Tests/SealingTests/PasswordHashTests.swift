import Sealing
import Testing

@Suite struct `A kept password` {
  let cost = PasswordHash.Cost(logN: 6, r: 8, p: 1)

  /// RFC 7914, section 12: the first 32 bytes of its third row.
  @Test func `is scrypt as RFC 7914 has it`() {
    let cost = PasswordHash.Cost(logN: 14, r: 8, p: 1)
    let hash = PasswordHash(
      of: "pleaseletmein", salt: Array("SodiumChloride".utf8), cost: cost)
    #expect(
      hash.text.hasSuffix("$7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"))
  }

  @Test func `knows its own and no other`() throws {
    let hash = PasswordHash(of: "春天 Spring 7", cost: cost)
    let read = try #require(PasswordHash(hash.text))
    #expect(read == hash && read.cost == cost)
    #expect(read.matches("春天 Spring 7"))
    for other in ["", "春天 Spring 8", "春天 Spring 7 "] { #expect(!read.matches(other)) }
    #expect(PasswordHash(of: "春天 Spring 7", cost: cost) != hash)
  }

  @Test(arguments: [
    "", "scrypt$6$8$1$00$00", "md5$6$8$1$00$" + String(repeating: "0", count: 64),
    "scrypt$60$8$1$00$" + String(repeating: "0", count: 64),
    "scrypt$6$8$1$zz$" + String(repeating: "0", count: 64),
  ])
  func `isn't read from anything else`(text: String) {
    #expect(PasswordHash(text) == nil)
  }
}
