import Staffing

extension Indicator {
  /// Whether schools send teachers weaker than their own: the guard of S000-031.
  static let sentYears = sent(
    "years",
    name: Bilingual(
      zh: "派出教师与本校平均教龄之差",
      en: "Mean years of service of those sent, less that of their schools"),
    source: "S000-031, S000-030"
  ) { count in
    count.sent.difference { $0.facts.monthsOfService.map { Double($0) / 12 } }
  }
}
