import Staffing

extension Indicator {
  /// How many people the posts lack.
  static let missingTeachers = Indicator(
    id: "shortage.people",
    name: Bilingual(zh: "学科教师缺口", en: "Missing teachers"),
    definition: Bilingual(
      zh: "各校各学段各学科需求人数与任教人数之差的正数之和；一处富余不抵另一处缺口。",
      en: "Need less staff, summed over the posts that are short; a surplus fills no other gap."),
    numerator: Bilingual(zh: "缺口人数", en: "missing people"), denominator: .none, scope: .zone,
    unit: .people, better: .lower, source: "S000-159, S001-005；docs/plan-model.md"
  ) { count in
    Zone?.countyAndAreas.map {
      Part(name: $0.part, value: Double(count.shortages.gap(in: $0)))
    }
  }
}
