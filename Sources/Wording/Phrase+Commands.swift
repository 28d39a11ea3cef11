public import Staffing

/// What the command line says: messages, column heads, results.
extension Phrase {
  // Files

  public static func fileMissing(_ path: String) -> Phrase {
    Phrase(
      zh: "找不到文件 \(path)，请检查路径。", en: "There is no file \(path); check the path.")
  }

  public static func fileUnreadable(_ path: String) -> Phrase {
    Phrase(
      zh: "无法读取 \(path)：没有权限，或不是普通文件。",
      en: "Can't read \(path): no permission, or not a plain file.")
  }

  public static func fileUnwritable(_ path: String) -> Phrase {
    Phrase(
      zh: "无法写入 \(path)：请检查文件夹是否存在、是否可写。",
      en: "Can't write \(path): check that the folder exists and may be written to.")
  }

  public static func written(_ path: String) -> Phrase {
    Phrase(zh: "已写入 \(path)", en: "Wrote \(path)")
  }

  public static func notUTF8(_ name: String) -> Phrase {
    Phrase(
      zh: "\(name)：不是 UTF-8 编码。请在 WPS 或 Excel 中另存为“CSV UTF-8”。",
      en: "\(name): not UTF-8. Save it as “CSV UTF-8” in WPS or Excel.")
  }

  public static func noHeader(_ name: String) -> Phrase {
    Phrase(zh: "\(name)：文件是空的，缺少表头。", en: "\(name): empty; a header row is needed.")
  }

  public static func noRows(_ name: String) -> Phrase {
    Phrase(zh: "\(name)：没有数据行。", en: "\(name): no rows.")
  }

  public static func fieldCount(_ name: String, line: Int, found: Int, expected: Int) -> Phrase {
    Phrase(
      zh: "\(name) 第 \(line) 行：有 \(found) 列，应为 \(expected) 列。",
      en: "\(name) line \(line): \(found) fields where the header has \(expected).")
  }

  public static func openQuote(_ name: String, line: Int) -> Phrase {
    Phrase(
      zh: "\(name) 第 \(line) 行：引号没有结束。", en: "\(name) line \(line): a quote never ends.")
  }

  public static func missingColumn(_ column: String, in name: String, found: [String]) -> Phrase {
    Phrase(
      zh: "\(name)：缺少列 \(column)。现有列：\(found.joined(separator: "、"))。",
      en: "\(name): no column “\(column)”. Found: \(found.joined(separator: ", ")).")
  }

  public static func notANumber(
    _ text: String, in name: String, line: Int, column: String
  ) -> Phrase {
    Phrase(
      zh: "\(name) 第 \(line) 行 \(column)：“\(text)”不是不小于 0 的数。",
      en: "\(name) line \(line), \(column): “\(text)” isn't a number of at least 0.")
  }

  // Counties and books

  public static func unknownBook(_ name: String, shipped: [String]) -> Phrase {
    Phrase(
      zh: "找不到规则手册 \(name)。可写文件路径，或随附手册：\(shipped.joined(separator: "、"))。",
      en: "There is no policy book \(name). Give a path, or one of: "
        + "\(shipped.joined(separator: ", ")).")
  }

  public static func brokenBook(_ path: String, count: Int) -> Phrase {
    Phrase(
      zh: "规则手册 \(path) 有 \(count) 处错误：",
      en: "The policy book \(path) has \(count) errors:")
  }

  public static func workbookAccepted(schools: Int, teachers: Int) -> Phrase {
    Phrase(
      zh: "表格无误：\(schools) 所学校，\(teachers) 名教师。",
      en: "The workbook is sound: \(schools) schools, \(teachers) teachers.")
  }

  public static func workbookRefused(_ path: String, errors: Int) -> Phrase {
    Phrase(
      zh: "\(path) 有 \(errors) 处错误，未继续。运行 junheng check \(path) --annotated 标注.xlsx 可在原表中查看。",
      en: "\(path) has \(errors) errors; nothing was done. "
        + "Run junheng check \(path) --annotated marked.xlsx to see them in the sheet.")
  }

  public static func problemCount(errors: Int, warnings: Int) -> Phrase {
    Phrase(zh: "错误 \(errors) 处，提醒 \(warnings) 处。", en: "\(errors) errors, \(warnings) warnings.")
  }

  public static let reading = Phrase(zh: "读取表格", en: "Reading the workbook")
}

/// Heads of what the command line lists.
extension Phrase {
  public static let establishmentBySchool = Phrase(zh: "各校编制", en: "Establishment by school")
  public static let bySubject = Phrase(zh: "各校学科余缺", en: "Gaps by school and subject")
}

/// Results in one line.
extension Phrase {
  public static func eligibleCount(_ count: Int, of total: Int) -> Phrase {
    Phrase(
      zh: "符合交流条件 \(Figures.share(count, of: total))。",
      en: "Eligible: \(Figures.share(count, of: total)).")
  }

  public static func badYear(_ year: Int) -> Phrase {
    Phrase(
      zh: "学年 \(year) 超出范围，应为 1990 至 2100。", en: "Year \(year) is out of range: 1990 to 2100.")
  }
}

/// What `verify`, `plan` and `check` answer.
extension Phrase {
  public static let planAccepted = Phrase(
    zh: "核验通过：计划符合全部规则，各层目标值与已证下界均属实。",
    en: "Accepted: the plan keeps every rule; its levels and bounds are as claimed.")

  public static func planRefused(_ count: Int) -> Phrase {
    Phrase(zh: "核验未通过，发现 \(count) 处问题：", en: "Refused: \(count) defects.")
  }

  public static func planSummary(
    status: String, moves: Int, unfilled: Int, gap: String, effort: String
  ) -> Phrase {
    Phrase(
      zh: "\(status)：流动 \(moves) 人，未补足岗位 \(unfilled) 个；最差层级超出容差 \(gap)，工作量 \(effort)。",
      en: "\(status): \(moves) moves, \(unfilled) posts stay short; worst level \(gap) "
        + "beyond its tolerance, effort \(effort).")
  }

  public static let noPlanExists = Phrase(
    zh: "没有符合全部规则的计划。相互冲突的规则：", en: "No plan keeps all rules. What clashes:")

  public static func badPinSchool(_ text: String, in name: String, line: Int) -> Phrase {
    Phrase(
      zh: "\(name) 第 \(line) 行：“\(text)”应为 学校代码，并写明学段和学科；留任写 stay 或 留任。",
      en: "\(name) line \(line): “\(text)” needs a school code with stage and subject, "
        + "or “stay”.")
  }

  public static func unknownPinTeacher(_ text: String, in name: String, line: Int) -> Phrase {
    Phrase(
      zh: "\(name) 第 \(line) 行：没有教师 \(text)。", en: "\(name) line \(line): no teacher \(text).")
  }

  public static func badOption(_ option: String, found: String, allowed: String) -> Phrase {
    Phrase(
      zh: "\(option) 的值 \(found) 无效，应为 \(allowed)。",
      en: "\(option) can't be \(found); allowed: \(allowed).")
  }
}

/// What `import` and `serve` say.
extension Phrase {
  /// What an import changed of the dated record.
  public static func factsLearned(
    added: Int, changed: Int, unchanged: Int, unnamed: Int
  ) -> Phrase {
    Phrase(
      zh: "档案事实：新增 \(added) 条，变更 \(changed) 条，不变 \(unchanged) 条"
        + (unnamed > 0 ? "；另有 \(unnamed) 名在编教师不在本次工作簿中，保持原样" : ""),
      en: "Facts: \(added) added, \(changed) changed, \(unchanged) unchanged"
        + (unnamed > 0
          ? "; \(unnamed) employed teachers aren't in this workbook and stay as they were" : ""))
  }

  public static func noPastDay(_ text: String, today: Day) -> Phrase {
    Phrase(
      zh: "--as-of 填了“\(text)”；请填今天（\(today)）或以前的日期，如 2026-03-01。",
      en: "--as-of says '\(text)'; give today (\(today)) or a day before it, such as 2026-03-01.")
  }
  public static let asOfIsForTheFirst = Phrase(
    zh: "库里已有本县数据，后来的工作簿从导入当天起生效；请去掉 --as-of。",
    en:
      "The county is known already: later workbooks hold from the day of their import. Leave --as-of out."
  )

  public static func imported(_ database: String) -> Phrase {
    Phrase(zh: "已存入 \(database)。", en: "Stored in \(database).")
  }

  public static func serving(_ address: String) -> Phrase {
    Phrase(zh: "平台已启动：\(address)（Ctrl+C 停止）", en: "Serving at \(address) (Ctrl+C stops it).")
  }
}
