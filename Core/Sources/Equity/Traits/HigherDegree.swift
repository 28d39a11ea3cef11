extension Trait {
  /// Has a degree above the one required for the stage (高于规定学历): the first
  /// legal resource indicator (policy reference 1.4).
  public static let higherDegree = Trait(
    id: "degree",
    name: Bilingual(
      zh: "高于规定学历教师", en: "teachers with more than the required degree")
  ) { member, standards in
    guard let standard = standards.stages[member.stage] else { return false }
    return member.facts.degree.map { $0 >= standard.higherDegree }
  }
}
