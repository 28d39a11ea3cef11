public import PlanFormat
import Policy

/// What `junheng outlook` and its workbook say.
extension Phrase {
  public static func outlookTitle(_ county: String, years: String) -> Phrase {
    Phrase(zh: "\(county) \(years)学年教师展望", en: "\(county), teachers in \(years)")
  }

  public static let bySubjectAndYear = Phrase(
    zh: "各学科仍缺教师（计划后）", en: "Teachers still missing by subject (with the plans)")

  /// The two sums over the horizon with what no plan can better.
  public static func horizonBounds(
    years: Int, breaches: String, breachBound: String, missing: Int, missingBound: Int
  ) -> Phrase {
    Phrase(
      zh: "\(years)年合计：交流比例缺额 \(breaches)人（已证明：每人至多流动一次的任何安排都不少于 \(breachBound)人）；"
        + "缺教师 \(Figures.count(missing)) 人年（不少于 \(Figures.count(missingBound)) 人年）。",
      en: "Over \(years) years: shares missed by \(breaches) people (proven: at least "
        + "\(breachBound) in any plan that moves nobody twice); \(Figures.count(missing)) "
        + "teacher-years missing (at least \(Figures.count(missingBound))).")
  }

  public static func courseLine(
    name: String, breaches: String, missing: Int, moves: Int, isTaken: Bool
  ) -> Phrase {
    Phrase(
      zh:
        "\(isTaken ? "采用" : "未采用") \(name)：比例缺额 \(breaches)人，缺教师 \(Figures.count(missing)) 人年，流动 \(Figures.count(moves)) 人次。",
      en: "\(isTaken ? "Taken" : "Not taken"): \(name): shares missed by \(breaches) people, "
        + "\(Figures.count(missing)) teacher-years missing, \(Figures.count(moves)) moves.")
  }

  public static let yearByYear = Phrase(zh: "逐年安排", en: "year by year")
  public static let lookAhead = Phrase(zh: "统筹各年", en: "looking ahead")

  public static func heldTurns(_ count: Int) -> Phrase {
    Phrase(
      zh: "留待后年轮到的非自愿教师 \(Figures.count(count)) 人次，名单见展望文件。",
      en: "\(Figures.count(count)) turns of non-volunteers wait for a later year; see the file.")
  }

  public static func stockFails(
    year: Int, school: String, stock: Int, remaining: Int
  ) -> Phrase {
    Phrase(
      zh: "储备不足：\(year)年起 \(school) 尚可派出 \(stock) 人，各年应派合计 \(remaining) 人。"
        + "可放宽年限、年龄条件或动员自愿者。",
      en: "Stock short: from \(year) \(school) can still send \(stock), due in all \(remaining). "
        + "Loosen the years or ages asked for, or find volunteers.")
  }

  public static func quotaMissed(year: Int, school: String, due: Int, sent: Int) -> Phrase {
    Phrase(
      zh: "派出不足：\(year)年 \(school) 应派 \(due) 人，计划派出 \(sent) 人。",
      en: "Too few sent: in \(year) \(school) owes \(due), the plan sends \(sent).")
  }

  public static let stockHolds = Phrase(
    zh: "储备充足：各派出学校每年可派人数都不少于其后各年应派合计。",
    en: "Stock holds: in every year each sending school has enough for all that is still due.")

  public static func overdueReturn(_ teacher: String, month: String) -> Phrase {
    Phrase(
      zh: "教师 \(teacher) 的交流期到 \(month) 已满，工作簿仍记在外校；请先办理返回再定本年计划。",
      en: "Teacher \(teacher)'s exchange was over in \(month) but the workbook lists them away; "
        + "record the return before planning.")
  }

  public static func overdueRetirement(_ teacher: String, month: String) -> Phrase {
    Phrase(
      zh: "教师 \(teacher) 于 \(month) 达到法定退休月，工作簿仍列为在岗；请核对。",
      en: "Teacher \(teacher) reached the statutory month \(month) and is still listed; check.")
  }

  public static let outlookAccepted = Phrase(
    zh: "独立核验通过：无人重复流动，期满返回，到龄退休，各年岗位、目标值和储备均属实。",
    en: "Independently checked: nobody moves twice, exchanges end at home, retirements leave; "
      + "posts, levels and stock of every year are as stated.")

  public static func outlookRefused(_ count: Int) -> Phrase {
    Phrase(zh: "核验未通过，发现 \(count) 处问题：", en: "Refused: \(count) defects.")
  }

  public static func missingBookSection(_ section: String, in book: String) -> Phrase {
    Phrase(
      zh: "规则手册 \(book) 没有 \(section) 一节，无法推算。可参照 policy-books/national-default.yaml 补上。",
      en: "The policy book \(book) has no section “\(section)”. "
        + "Copy it from policy-books/national-default.yaml.")
  }

  // The forecast of classes

  public static func forecastSchool(_ school: String, in name: String, line: Int) -> Phrase {
    Phrase(
      zh: "\(name) 第 \(line) 行：没有学校 \(school)。", en: "\(name) line \(line): no school \(school).")
  }

  public static func forecastStage(
    _ stage: String, school: String, in name: String, line: Int
  ) -> Phrase {
    Phrase(
      zh: "\(name) 第 \(line) 行：学校 \(school) 没有学段“\(stage)”，应为其开办的小学、初中或高中。",
      en: "\(name) line \(line): school \(school) doesn't run the stage “\(stage)”.")
  }

  public static func forecastYear(
    _ year: String, allowed: String, in name: String, line: Int
  ) -> Phrase {
    Phrase(
      zh: "\(name) 第 \(line) 行：学年“\(year)”不在展望期内，应为 \(allowed)。",
      en: "\(name) line \(line): year “\(year)” is outside the horizon; allowed: \(allowed).")
  }

  public static func forecastTwice(in name: String, line: Int) -> Phrase {
    Phrase(
      zh: "\(name) 第 \(line) 行：同一学校、学段、学年已在前面给出。",
      en: "\(name) line \(line): the same school, stage and year was given before.")
  }
}

/// What the outlook workbook says of its assumptions.
extension Phrase {
  public static let outlookAssumptions = [
    Phrase(
      zh: "“不流动”指展望期内一人不动：在外交流者期满返回，到法定退休月者离岗，不计新招。",
      en: "“Nobody moves”: those away come home when the term is over, those who reach the "
        + "statutory month leave, nobody is recruited."),
    Phrase(
      zh: "第一年是正式计划，可用 junheng verify 核验；其后各年为暂定，届时按当年工作簿重新编制。",
      en: "The first year is a real plan for `junheng verify`; later years are provisional and "
        + "are planned again on their own workbooks."),
    Phrase(
      zh: "每名教师在展望期内至多流动一次；自愿者从不被留待后年。",
      en: "Nobody moves twice within the horizon; volunteers are never held for a later year."),
    Phrase(
      zh: "学生数按同龄组推算：各学段按年级均分，最高年级毕业，起始年级按规则手册的入学比例；班额不变，已有的每年级一班不撤。",
      en: "Pupils by cohorts: equal grades, the oldest leave, the first grade follows the book; "
        + "class sizes stay, and no school loses its one class a grade."),
    Phrase(
      zh: "下界由整数规划松弛的乘子证明：任何每人至多流动一次的安排都不会更少。推算的班数是假设，不在证明之内。",
      en: "Bounds are proven by integer multipliers for all plans that move nobody twice; the "
        + "projected classes are assumptions and not part of the proof."),
  ]
}

extension Phrase {
  public static func line(_ course: CourseResult, isTaken: Bool) -> Phrase {
    let name = course.course == .lookAhead ? Phrase.lookAhead : Phrase.yearByYear
    let (breaches, missing) = (course.breaches.reduce(0, +), course.missing.reduce(0, +))
    func line(_ language: Language) -> String {
      courseLine(
        name: name[language], breaches: Figures.thousandths(breaches), missing: missing,
        moves: course.moves.reduce(0, +), isTaken: isTaken)[language]
    }
    return Phrase(zh: line(.zh), en: line(.en))
  }

  public static func overdue(_ overdue: Overdue) -> Phrase {
    switch overdue.kind {
    case .returning: overdueReturn(overdue.teacher.rawValue, month: overdue.month)
    case .retired: overdueRetirement(overdue.teacher.rawValue, month: overdue.month)
    }
  }
}

extension Figures {
  /// Thousandths of a person as people: 1,200 is `1.2`; whole numbers have no point.
  public static func thousandths(_ thousandths: Int) -> String {
    guard thousandths % 1000 != 0 else { return count(thousandths / 1000) }
    var text = decimal(Double(thousandths) / 1000, places: 3)
    while text.hasSuffix("0") { text.removeLast() }
    return text
  }
}
