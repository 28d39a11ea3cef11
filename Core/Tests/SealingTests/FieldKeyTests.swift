import Sealing
import Testing

@Suite struct `A field key` {
  let key = FieldKey(master: Array(0..<32))

  @Test func `opens what it sealed, for its owner only`() throws {
    for text in ["", "11010119900307123X", "孕期；重大疾病"] {
      let sealed = key.seal(text, for: "id T1")
      #expect(text.isEmpty || !sealed.contains(text))
      #expect(try key.open(sealed, for: "id T1") == text)
      #expect(throws: FieldKeyError.changed) { try key.open(sealed, for: "id T2") }
      #expect(key.seal(text, for: "id T1") != sealed)
    }
  }

  @Test func `refuses every changed sign`() {
    let sealed = Array(key.seal("张三", for: "x"))
    for index in sealed.indices where sealed[index] != "." {
      var copy = sealed
      copy[index] = copy[index] == "0" ? "1" : "0"
      #expect(throws: FieldKeyError.self) { try key.open(String(copy), for: "x") }
    }
  }

  @Test func `seals files of any length, and opens none that was changed`() throws {
    for count in [0, 1, 15, 16, 17, 100_000] {
      let file = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7) }
      let sealed = key.seal(file: file)
      #expect(FieldKey.sealer(of: sealed) == key.id && FieldKey.sealer(of: file) == nil)
      #expect(try key.open(file: sealed) == file)
      for place in [0, 15, 20, 30, 45, sealed.count - 1] {
        var changed = sealed
        changed[place] ^= 1
        #expect(throws: FieldKeyError.self) { try key.open(file: changed) }
      }
    }
    #expect(throws: FieldKeyError.changed) { try key.open(file: [1, 2, 3]) }
  }

  @Test func `names the other key`() {
    let other = FieldKey(master: Array(1...32))
    #expect(throws: FieldKeyError.otherKey(other.id)) {
      try key.open(other.seal("x", for: "y"), for: "y")
    }
    #expect(key.blindIndex("x") != other.blindIndex("x"))
    #expect(key.blindIndex("x") == key.blindIndex("x"))
  }

  @Test func `comes from a file of 64 hex digits`() throws {
    #expect(try FieldKey(file: FieldKey.newFile()).id.count == 12)
    for text in ["", "abc", String(repeating: "g", count: 64)] {
      #expect(throws: FieldKeyError.noKeyFile) { try FieldKey(file: text) }
    }
  }

  /// RFC 4231, test case 2.
  @Test func `uses HMAC as RFC 4231 has it`() {
    #expect(
      hex(messageCode("what do ya want for nothing?".utf8, key: Array("Jefe".utf8)))
        == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
  }
}
