public import Store
public import Wording

extension Phrase {
  /// That the county's book doesn't let something be ranked.
  public static func rankingOff(_ kind: ExamRanking.Kind) -> Phrase {
    Phrase(
      zh: "本县规则手册没有开放\(rankingOf(kind).zh)（exams/persons/rankings），不能排名。",
      en: "The county's book keeps this closed (exams/persons/rankings): \(rankingOf(kind).en).")
  }

  public static func rankingOf(_ kind: ExamRanking.Kind) -> Phrase {
    switch kind {
    case .schools: Phrase(zh: "单位排名", en: "ranking of schools")
    case .teachers: Phrase(zh: "教师排名", en: "ranking of teachers")
    }
  }
}
