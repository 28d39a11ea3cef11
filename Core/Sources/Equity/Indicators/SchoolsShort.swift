import Staffing

extension Indicator {
  /// How many schools lack somebody.
  static let schoolsShort = Indicator(
    id: "shortage.schools",
    name: Bilingual(zh: "缺教师学校比例", en: "Share of schools short of teachers"),
    definition: Bilingual(
      zh: "至少一个学科缺教师的学校所占比例。",
      en: "The share of schools that are short in at least one subject."),
    numerator: Bilingual(zh: "缺教师学校", en: "schools that are short"),
    denominator: Bilingual(zh: "有教师需求的学校", en: "schools that need teachers"),
    scope: .zone, unit: .share, better: .lower, source: "policy reference 5.5；S001-005"
  ) { count in
    Zone?.countyAndAreas.map {
      Part(name: $0.part, value: count.shortages.shareOfSchoolsShort(in: $0))
    }
  }
}
