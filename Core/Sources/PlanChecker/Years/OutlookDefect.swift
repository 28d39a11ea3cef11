public import Policy
public import Staffing

/// One thing that is wrong with an outlook file.
public enum OutlookDefect: Equatable, Sendable {
  case unreadable(String)

  /// Something in the file isn't what follows from the workbook, the book and
  /// the moves of the years before; 0 is the horizon as a whole.
  case wrong(Fact, year: Int, of: String, found: String, expected: String)
  case movedTwice(Teacher.ID, first: Int, second: Int)
  case unknownTeacher(Teacher.ID, year: Int)
  case unknownPost(Post, teacher: Teacher.ID, year: Int)

  /// Every filter that refuses the move.
  case refused(Teacher.ID, Post, [Refusal], year: Int)
  case outOfRange(row: String, count: Int, low: Int, high: Int, year: Int)

  public enum Fact: String, Sendable, CaseIterable {
    case format, book, workbook, year, isProvisional, from, start, end, kind
    case returns, retirements, classes, need, before, after, still
    case level, stock, sum, bound, held
  }

  public func sentence(in language: Language) -> String {
    switch (self, language) {
    case (.unreadable(let error), .zh): "无法读作展望文件：\(error)"
    case (.unreadable(let error), .en): "Can't be read as an outlook: \(error)"
    case (.wrong(let fact, let year, let subject, let found, let expected), .zh):
      "\(OutlookDefect.year(year, .zh))\(subject)的\(fact.name(in: .zh))应为“\(expected)”，文件写作“\(found)”"
    case (.wrong(let fact, let year, let subject, let found, let expected), .en):
      "\(OutlookDefect.year(year, .en))\(fact.name(in: .en)) of \(subject): “\(found)” where “\(expected)” follows"
    case (.movedTwice(let teacher, let first, let second), .zh):
      "教师 \(teacher) 在\(first)年和\(second)年都被安排交流，展望期内只能一次"
    case (.movedTwice(let teacher, let first, let second), .en):
      "Teacher \(teacher) is moved in \(first) and again in \(second); once is allowed"
    case (.unknownTeacher(let teacher, let year), .zh):
      "\(year)年没有在岗教师 \(teacher)（不在名册，或已退休）"
    case (.unknownTeacher(let teacher, let year), .en):
      "In \(year) there is no teacher \(teacher) (not listed, or retired)"
    case (.unknownPost(let post, let teacher, let year), .zh):
      "\(year)年教师 \(teacher) 的去向岗位 \(post) 不存在"
    case (.unknownPost(let post, let teacher, let year), .en):
      "In \(year) teacher \(teacher) goes to \(post), which doesn't exist"
    case (.refused(let teacher, let post, let refusals, let year), .zh):
      "\(year)年教师 \(teacher) 不能到 \(post)：\(refusals.map(\.rawValue).joined(separator: "、"))"
    case (.refused(let teacher, let post, let refusals, let year), .en):
      "In \(year) teacher \(teacher) can't go to \(post): "
        + refusals.map(\.rawValue).joined(separator: ", ")
    case (.outOfRange(let row, let count, let low, let high, let year), .zh):
      "\(year)年 \(row) 的数值为 \(count)，应在 \(low) 至 \(high) 之间"
    case (.outOfRange(let row, let count, let low, let high, let year), .en):
      "In \(year) \(row) counts \(count); allowed: \(low) to \(high)"
    }
  }

  private static func year(_ year: Int, _ language: Language) -> String {
    guard year > 0 else { return "" }
    return language == .zh ? "\(year)年" : "\(year): "
  }
}

extension OutlookDefect.Fact {
  func name(in language: Language) -> String {
    let words: (zh: String, en: String) =
      switch self {
      case .format: ("格式", "format")
      case .book: ("规则手册", "policy book")
      case .workbook: ("工作簿摘要", "workbook digest")
      case .year: ("学年", "school year")
      case .isProvisional: ("是否暂定", "provisional mark")
      case .from: ("现任教学校", "present school")
      case .start: ("起始学期", "first term")
      case .end: ("结束学期", "last term")
      case .kind: ("类型", "kind")
      case .returns: ("期满返回名单", "returns")
      case .retirements: ("退休名单", "retirements")
      case .classes: ("班数", "classes")
      case .need: ("需要人数", "need")
      case .before: ("年初人数", "strength at the opening")
      case .after: ("计划后人数", "strength after the plan")
      case .still: ("不流动时人数", "strength if nobody moves")
      case .level: ("目标层级数值", "level")
      case .stock: ("储备", "stock line")
      case .sum: ("合计", "sum")
      case .bound: ("下界", "bound")
      case .held: ("留待后年名单", "held turn")
      }
    return language == .zh ? words.zh : words.en
  }
}
