import Staffing

extension Indicator {
  /// Whether schools send teachers weaker than their own: the guard of S000-031.
  static let sentSenior = sent(
    "senior",
    name: Bilingual(
      zh: "派出教师与本校高级职称占比之差",
      en: "Share of senior titles among those sent, less that of their schools"),
    source: "S000-031, S000-030"
  ) { count in
    count.sent.difference { $0.facts.title.isSenior ? 1 : 0 }
  }
}
