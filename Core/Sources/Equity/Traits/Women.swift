extension Trait {
  /// Is a woman: four of five new teachers are (S000-069).
  public static let women = Trait(
    id: "women", name: Bilingual(zh: "女教师", en: "women")
  ) { member, _ in
    member.facts.sex == .female
  }
}
