import CoreTestSupport
import Partnership
import Sampling
import Testing

@Suite struct `Themes of a school` {
  @Test func `stand under their own, at most three deep`() {
    let tree = ThemeTree([("a", nil), ("b", nil), ("a1", "a"), ("a11", "a1"), ("x", "gone")])
    #expect(tree.rows.map(\.id) == ["a", "a1", "a11", "b"])
    #expect(tree.rows.map(\.depth) == [0, 1, 2, 0])
    #expect(tree.takes(below: nil) && tree.takes(below: "a1") && !tree.takes(below: "a11"))
    #expect(!tree.takes(below: "x") && tree.depth(of: "x") == nil)
  }

  @Test func `are all there once while their parents are`() {
    for seed in every(2_000) {
      var stream = SplitMix64(seed: seed)
      let count = stream.below(8)
      let themes = (0..<count).map { number in
        (
          id: "\(number)",
          parent: number == 0 || stream.chance(300) ? nil : "\(stream.below(number))" as String?
        )
      }
      let tree = ThemeTree(themes)
      #expect(tree.rows.map(\.id).sorted() == themes.map(\.id).sorted(), "seed \(seed)")
      let places = Dictionary(
        uniqueKeysWithValues: tree.rows.enumerated().map { ($1.id, $0) })
      for theme in themes {
        guard let parent = theme.parent, let above = places[parent] else { continue }
        #expect(above < places[theme.id] ?? -1, "seed \(seed)")
        #expect(tree.depth(of: theme.id) == (tree.depth(of: parent) ?? 0) + 1, "seed \(seed)")
      }
    }
  }
}
