extension Trait {
  /// Is of the age that the book calls ageing (S000-065 counts 50 and over).
  public static let aged = Trait(
    id: "aged", name: Bilingual(zh: "老龄教师", en: "ageing teachers")
  ) { member, standards in
    member.facts.age >= standards.agedFrom
  }
}
