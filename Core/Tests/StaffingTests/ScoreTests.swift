import Staffing
import Testing

@Suite struct `A score` {
  @Test(arguments: [
    ("86", 8_600), ("86.5", 8_650), ("86.25", 8_625), ("0", 0), ("100.05", 10_005),
    ("1000", 100_000),
  ])
  func `is read in hundredths and written as it was`(text: String, hundredths: Int) {
    #expect(Score.hundredths(text) == hundredths)
    #expect(Score.text(hundredths) == text)
  }

  @Test(arguments: ["", "86.555", "-3", "86,5", "1000.01", "八十", "86.", ".5", "99999"])
  func `that isn't one is refused`(text: String) {
    #expect(Score.hundredths(text) == nil)
  }
}
