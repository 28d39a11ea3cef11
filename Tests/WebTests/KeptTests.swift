import Testing
import Web

@Suite struct `What is kept` {
  @Test func `is made once for a key and again for another`() {
    let kept = Kept<String, Int>(limit: 2)
    var made: [String] = []
    for key in ["a", "a", "b", "a", "c", "a", "b"] {
      let length = kept.value(for: key) {
        made.append(key)
        return made.count
      }
      #expect(length > 0)
    }
    // b went when c came, since a had been asked for later.
    #expect(made == ["a", "b", "c", "b"])
  }

  @Test func `isn't kept when making it failed`() throws {
    struct Failed: Error {}
    let kept = Kept<Int, Int>()
    #expect(throws: Failed.self) { try kept.value(for: 1) { throw Failed() } }
    #expect(kept.value(for: 1) { 7 } == 7)
    kept[1] = nil
    #expect(kept[1] == nil)
  }
}
