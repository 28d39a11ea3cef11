import Partnership
import Testing

@Suite struct `Runs of characters in a note` {
  @Test func `are those of its Chinese characters alone`() {
    let note = NoteShingles("12月3日，送教、听课。", size: 3)
    #expect(note.length == 6)
    #expect(note.runs == ["月日送", "日送教", "送教听", "教听课"])
  }

  @Test(arguments: [("", 8), ("听课", 8), ("送教下乡", 0)])
  func `are none in a note that is too short`(note: String, size: Int) {
    let shingles = NoteShingles(note, size: size)
    #expect(shingles.runs.isEmpty)
    #expect(shingles.containment(with: shingles) == 0)
  }

  @Test func `show a copy with another date as a copy`() {
    let one = NoteShingles("2026年9月3日，两校语文教师共同研讨习作教学，效果良好。", size: 8)
    let copy = NoteShingles("2026年11月19日两校语文教师共同研讨习作教学效果良好", size: 8)
    #expect(one.containment(with: copy) == 1000)
  }

  @Test func `measure the share of the shorter note, whichever comes first`() {
    let short = NoteShingles("甲乙丙丁戊", size: 2)
    let long = NoteShingles("甲乙丙子丑寅卯辰巳", size: 2)
    #expect(short.containment(with: long) == 500)
    #expect(long.containment(with: short) == 500)
  }
}
