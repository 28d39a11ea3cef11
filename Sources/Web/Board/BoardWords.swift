internal import Actions
internal import Wording

extension Phrase {
  static func pinRefusal(_ reason: PinRefusal.Reason) -> Phrase {
    switch reason {
    case .noCounty: .noCounty
    case .badReason:
      Phrase(zh: "理由须写 1 至 200 个字。", en: "The reason has 1 to 200 characters.")
    case .noTeacher(let teacher):
      Phrase(zh: "县数据中没有教师 \(teacher)。", en: "The county has no teacher \(teacher).")
    case .noSchool(let school):
      Phrase(zh: "县数据中没有学校 \(school)。", en: "The county has no school \(school).")
    case .notPinned(let teacher):
      Phrase(
        zh: "\(teacher) 没有被固定，可能在另一个窗口已经取消。",
        en: "\(teacher) isn't pinned; perhaps that was undone in another window.")
    }
  }
}
