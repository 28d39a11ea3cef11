internal import PlanFormat
internal import Policy
internal import Staffing
internal import Wording

/// The words of the plan workbook in one language.
struct PlanWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  func callAsFunction(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  func title(_ plan: PlanFile, _ roster: Roster) -> String {
    let year = SchoolYear(plan.year)
    return self(
      "\(roster.county) \(year)学年教师交流计划", "\(roster.county), teacher exchange plan \(year)")
  }

  func footer(_ plan: PlanFile) -> String {
    let digest = plan.certificate.digest.prefix(12)
    return self("&L摘要 \(digest)&C第 &P 页 共 &N 页", "&LDigest \(digest)&CPage &P of &N")
  }

  /// `2026-autumn` as 2026年秋季学期 or autumn 2026.
  func term(_ text: String) -> String {
    Term(text).map { Figures.term($0, in: language) } ?? text
  }

  /// A sentence a line.
  func sentences(_ reasons: [Reason]) -> String {
    reasons.map { $0.text(in: language) }.joined(separator: "\n")
  }
}
