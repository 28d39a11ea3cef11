extension Trait {
  /// Has fewer years of service than the book's limit: the young tail of rural
  /// schools (S000-064).
  public static let novice = Trait(
    id: "novice", name: Bilingual(zh: "新教师", en: "novices")
  ) { member, standards in
    member.facts.monthsOfService.map { $0 < standards.noviceYears * 12 }
  }
}
