extension Trait {
  /// Retires within the book's number of years: the old tail of rural schools
  /// (S000-064).
  public static let nearRetirement = Trait(
    id: "retiring", name: Bilingual(zh: "临近退休教师", en: "teachers near retirement")
  ) { member, standards in
    member.facts.monthsToRetirement <= standards.nearRetirementYears * 12
  }
}
