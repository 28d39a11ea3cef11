import Staffing

extension Measure {
  /// The value with its unit, as a sentence has it; empty for `none`.
  public func words(in language: Language) -> String {
    let zh = language == .zh
    switch self {
    case .none: return ""
    case .age(let years): return zh ? "\(years)周岁" : "\(years) years old"
    case .years(let years): return zh ? "\(years)年" : counted(years, "year")
    case .months(let months): return duration(months, zh)
    case .terms(let terms): return zh ? "\(terms)个学期" : counted(terms, "term")
    case .month(let month): return month.description
    case .people(let people): return zh ? "\(people)人" : counted(people, "person", "people")
    case .pupils(let pupils): return zh ? "\(pupils)名学生" : counted(pupils, "pupil")
    case .share(let part, let whole): return share(part, of: whole, zh)
    case .permille(let permille): return percent(permille)
    case .ratio(let tenths): return "1:\(decimal(tenths))"
    case .stage(let stage): return stage.words[language]
    case .title(let title): return title.words[language]
    case .backbone(let level): return level.words[language]
    case .position(let position): return position.words[language]
    case .circumstance(let circumstance): return circumstance.words[language]
    case .grade(let grade): return grade.words[language]
    case .text(let text): return text
    case .group(let trait, let sum, let people, let chance):
      return group(trait, sum, people, chance, language)
    case .of(let stage, let measure):
      return stage.words[language] + (zh ? "" : ": ") + measure.words(in: language)
    case .oneOf(let measures):
      return measures.map { $0.words(in: language) }.joined(separator: zh ? "、" : ", ")
    case .atLeast(let measure):
      return (zh ? (measure.isCounted ? "不少于" : "不低于") : "at least ") + measure.words(in: language)
    case .atMost(let measure): return (zh ? "不超过" : "at most ") + measure.words(in: language)
    case .moreThan(let measure): return (zh ? "超过" : "more than ") + measure.words(in: language)
    case .lessThan(let measure):
      return (zh ? (measure.isCounted ? "少于" : "低于") : "less than ")
        + measure.words(in: language)
    }
  }

  /// `职称均值1.63（8人），抽签低至此的可能为0.8%`.
  private func group(
    _ trait: GroupComparison.Trait, _ sum: Int, _ people: Int, _ chance: Int?,
    _ language: Language
  ) -> String {
    let zh = language == .zh
    let hundredths = people == 0 ? 0 : (sum * 200 + people) / (2 * people)
    let rest = hundredths % 100
    let mean = "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    let group =
      zh
      ? "\(trait.words.zh)均值\(mean)（\(people)人）"
      : "a mean of \(mean) in \(trait.words.en) (\(counted(people, "person", "people")))"
    guard let chance else { return group }
    let share = chance < 1_000 ? "<0.1%" : percent((chance + 500) / 1_000)
    return group + (zh ? "，抽签低至此的可能为\(share)" : ", so low by lot with a chance of \(share)")
  }

  /// Whether Chinese says 少于 of it, as of a number, and not 低于, as of a level.
  private var isCounted: Bool {
    switch self {
    case .years, .months, .terms, .people, .pupils: true
    default: false
    }
  }

  private func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }

  private func duration(_ months: Int, _ zh: Bool) -> String {
    let (years, rest) = (months / 12, months % 12)
    let parts = [
      years > 0 ? (zh ? "\(years)年" : counted(years, "year")) : nil,
      rest > 0 || years == 0 ? (zh ? "\(rest)个月" : counted(rest, "month")) : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: zh ? "" : " ")
  }

  /// The share and the two numbers it comes from, so that the denominator shows.
  private func share(_ part: Int, of whole: Int, _ zh: Bool) -> String {
    let permille = whole == 0 ? 0 : (part * 2000 + whole) / (2 * whole)
    return zh
      ? "\(percent(permille))（\(part)/\(whole)）" : "\(percent(permille)) (\(part)/\(whole))"
  }

  private func percent(_ permille: Int) -> String { decimal(permille) + "%" }

  private func decimal(_ tenths: Int) -> String {
    tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
