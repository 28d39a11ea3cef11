import Testing
import Wording

@Suite struct `Tenths of a period` {
  @Test func `are written as people write them, and read back`() {
    for tenths in 0...2_000 {
      #expect(Figures.tenths(of: Figures.tenths(tenths)) == tenths)
    }
    #expect(Figures.tenths(120) == "12" && Figures.tenths(125) == "12.5")
    #expect(Figures.tenths(-5) == "−0.5")
  }

  @Test(arguments: ["", "a", "1.25", "1.", ".5", "-1", "1,5", "99999999999", "1.x", "1 2"])
  func `are nothing else`(text: String) {
    #expect(Figures.tenths(of: text) == nil)
  }
}
