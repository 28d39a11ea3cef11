import Staffing

/// The ways in which a trait becomes an indicator. A file in `Indicators` picks
/// one and adds the trait and the source.
extension Indicator {
  /// How much of it there is per 100 pupils in the county.
  static func level(of trait: Trait, source: String) -> Indicator {
    Indicator(
      id: "per100.\(trait.id)",
      name: Bilingual(
        zh: "每百名学生拥有\(trait.name.zh)数",
        en: "\(trait.name.en.sentence) per 100 pupils"),
      definition: Bilingual(
        zh: "全县该学段合计：教师数÷学生数×100。",
        en: "The stage's county total: teachers by pupils, times 100."),
      numerator: trait.name, denominator: .pupils, scope: .stage, unit: .perHundredPupils,
      better: .higher, source: source, measure: byStage(trait) { $0.perHundred })
  }

  /// The share of schools that reach the legal standard.
  static func attainment(of trait: Trait, source: String) -> Indicator {
    Indicator(
      id: "reached.\(trait.id)",
      name: Bilingual(
        zh: "每百名学生拥有\(trait.name.zh)数达标学校比例",
        en: "Schools that reach the standard of \(trait.name.en)"),
      definition: Bilingual(
        zh: "未四舍五入的校值不低于政策参数的学校所占比例；有学校因资料缺失无法判断时不定义。",
        en: """
          The share of schools whose unrounded value is at least the book's; undefined while \
          missing facts leave a school undecided.
          """),
      numerator: Bilingual(zh: "达标学校", en: "schools that reach it"),
      denominator: Bilingual(zh: "纳入计算的学校", en: "schools that count"),
      scope: .stage, unit: .share, better: .higher, source: source,
      measure: byStage(trait) { $0.shareReaching })
  }

  /// The pupil-weighted coefficient of variation between schools.
  static func variation(of trait: Trait, source: String) -> Indicator {
    Indicator(
      id: "cv.\(trait.id)",
      name: Bilingual(
        zh: "\(trait.name.zh)校际差异系数",
        en: "Coefficient of variation of \(trait.name.en)"),
      definition: Bilingual(
        zh: "各校每百名学生拥有数的标准差÷全县平均数，按学生数加权（总体形式）；全为零时不定义，仅1所学校时为0。",
        en: """
          The standard deviation of the schools' values per 100 pupils by the county's mean, \
          weighted by pupils (population form); undefined when all are 0, 0 for a single school.
          """),
      numerator: Bilingual(zh: "\(trait.name.zh)（按任教学校）", en: "\(trait.name.en), where they teach"),
      denominator: .pupils, scope: .stage, unit: .number, better: .lower, source: source,
      measure: byStage(trait) { $0.dispersion.variation })
  }

  /// Theil's T and its parts between and within city, town and village.
  static func theil(of trait: Trait, source: String) -> Indicator {
    Indicator(
      id: "theil.\(trait.id)",
      name: Bilingual(
        zh: "\(trait.name.zh)泰尔指数（总、区域间、区域内）",
        en: "Theil's T of \(trait.name.en): total, between and within areas"),
      definition: Bilingual(
        zh: "T = Σ(nᵢ/N)(xᵢ/μ)ln(xᵢ/μ)，按城区、镇区、乡村分解为区域间与区域内两部分。",
        en: "T = Σ(nᵢ/N)(xᵢ/μ)ln(xᵢ/μ), split between and within city, town and village."),
      numerator: trait.name, denominator: .pupils, scope: .stage, unit: .number, better: .lower,
      source: source
    ) { count in
      compulsory.flatMap { stage -> [Part] in
        let parts = count.table(trait, stage)?.theilByZone
        return [
          Part(name: "\(stage.rawValue).total", value: parts?.total),
          Part(name: "\(stage.rawValue).between", value: parts?.between),
          Part(name: "\(stage.rawValue).within", value: parts?.within),
        ]
      }
    }
  }

  /// The Gini coefficient over schools, weighted by pupils.
  static func gini(of trait: Trait, source: String) -> Indicator {
    Indicator(
      id: "gini.\(trait.id)",
      name: Bilingual(
        zh: "\(trait.name.zh)基尼系数", en: "Gini coefficient of \(trait.name.en)"),
      definition: Bilingual(
        zh: "按学生数加权的洛伦兹曲线与对角线之间面积的两倍。",
        en: "Twice the area between the pupil-weighted Lorenz curve and the diagonal."),
      numerator: trait.name, denominator: .pupils, scope: .stage, unit: .number, better: .lower,
      source: source, measure: byStage(trait) { $0.dispersion.inequality.gini })
  }

  /// Atkinson's index at ε = ½ over schools, weighted by pupils.
  static func atkinson(of trait: Trait, source: String) -> Indicator {
    Indicator(
      id: "atkinson.\(trait.id)",
      name: Bilingual(
        zh: "\(trait.name.zh)阿特金森指数（ε=0.5）",
        en: "Atkinson's index (ε = 0.5) of \(trait.name.en)"),
      definition: Bilingual(
        zh: "1 − (Σ(nᵢ/N)√(xᵢ/μ))²：若均等分配，可少用的资源比例。",
        en: "1 − (Σ(nᵢ/N)√(xᵢ/μ))²: the part that could be given up if the rest were equal."),
      numerator: trait.name, denominator: .pupils, scope: .stage, unit: .number, better: .lower,
      source: source, measure: byStage(trait) { $0.dispersion.inequality.atkinson(.half) })
  }

  /// The share of teachers with the trait, in the county and by area.
  static func share(of trait: Trait, better: Better, source: String) -> Indicator {
    Indicator(
      id: "share.\(trait.id)",
      name: Bilingual(
        zh: "\(trait.name.zh)占比", en: "Share of \(trait.name.en)"),
      definition: Bilingual(
        zh: "义务教育阶段任教教师中的比例；资料缺失者不计入。",
        en:
          "Among those who teach in compulsory education; teachers of whom it is unknown are left out."
      ),
      numerator: trait.name,
      denominator: Bilingual(zh: "任教教师", en: "teachers"),
      scope: .zone, unit: .share, better: better, source: source
    ) { count in
      count.structure.map { row in
        Part(
          name: row.zone.part,
          value: row.shares.first { $0.trait == trait.id }?.tally.share)
      }
    }
  }

  /// Those sent towards the countryside compared with the schools that employ
  /// them, before and after a plan.
  static func sent(
    _ id: String, name: Bilingual, source: String,
    difference: @escaping @Sendable (Count) -> Double?
  ) -> Indicator {
    Indicator(
      id: "sent.\(id)", name: name,
      definition: Bilingual(
        zh: "在外校任教的下派教师的平均值，减去编制所在校全体任教教师的平均值（按各校派出人数加权）；低于0表示派出的弱于本校。无人下派时不定义。",
        en: """
          The mean of those who teach away and outward, less the mean of everybody whom their \
          schools employ, weighted by those sent; below 0 the sent are weaker. Undefined when \
          nobody is sent.
          """),
      numerator: Bilingual(zh: "下派教师", en: "teachers sent outward"),
      denominator: Bilingual(zh: "同编制校任教教师", en: "teachers of the same schools"),
      scope: .county, unit: .number, better: .higher, source: source
    ) { count in [Part(name: "", value: difference(count))] }
  }

  static let compulsory = Stage.allCases.filter(\.isCompulsory)

  private static func byStage(
    _ trait: Trait, _ value: @escaping @Sendable (ResourceTable) -> Double?
  )
    -> @Sendable (Count) -> [Part]
  {
    { count in
      compulsory.map { Part(name: $0.rawValue, value: count.table(trait, $0).flatMap(value)) }
    }
  }
}

extension Zone? {
  /// `county`, `city`, `town` or `village`.
  var part: String { self?.rawValue ?? "county" }

  /// The county and then its areas.
  static let countyAndAreas: [Zone?] = [nil] + Zone.allCases.map(Optional.some)
}

extension Bilingual {
  static let pupils = Bilingual(zh: "学生数（该学段）", en: "pupils of the stage")
  static let none = Bilingual(zh: "—", en: "—")
}

extension String {
  /// With a capital at the beginning.
  var sentence: String { prefix(1).uppercased() + dropFirst() }
}
