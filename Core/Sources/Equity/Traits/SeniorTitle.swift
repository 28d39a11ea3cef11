extension Trait {
  /// Has a senior or full senior title (高级、正高级): rare in rural schools
  /// (S000-070).
  public static let senior = Trait(
    id: "senior", name: Bilingual(zh: "高级以上职称教师", en: "teachers with a senior title")
  ) { member, _ in
    member.facts.title.isSenior
  }
}
