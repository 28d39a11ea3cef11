import CoreTestSupport
import Policy
import Testing

@Suite struct `Two editions of a book` {
  @Test func `differ in the settings that say something else, named by their place`() {
    let old = """
      version: "1"
      rules:
        - id: tenure-limit
          years: 6
        - id: distance
          km: 40
      stages: [primary, junior]
      """
    let new = """
      version: "2"
      # the order doesn't matter
      stages: [primary, junior]
      rules:
        - id: distance
          km: 40
          waived: true
        - id: tenure-limit
          years: 5
      """
    #expect(
      BookDifference.all(from: old, to: new) == [
        BookDifference(place: "rules › distance › waived", before: nil, after: "true"),
        BookDifference(place: "rules › tenure-limit › years", before: "6", after: "5"),
        BookDifference(place: "version", before: "1", after: "2"),
      ])
  }

  @Test func `that say the same don't differ`() throws {
    let text = try bookText()
    #expect(BookDifference.all(from: text, to: text + "\n# a remark\n").isEmpty)
  }
}
