import Staffing

extension Indicator {
  /// Whether schools send teachers weaker than their own: the guard of S000-031.
  static let sentExcellent = sent(
    "excellent",
    name: Bilingual(
      zh: "派出教师与本校年度考核优秀占比之差",
      en: "Share of teachers appraised as excellent among those sent, less that of their schools"),
    source: "S000-031, S000-030"
  ) { count in
    count.sent.difference { $0.facts.appraisal.map { $0 == .excellent ? 1 : 0 } }
  }
}
