internal import OfficeFiles
internal import PlanFormat
internal import Policy
internal import Staffing
internal import Wording

/// The sheets of the plan workbook.
struct PlanSheets {
  let plan: PlanFile
  let roster: Roster
  let words: PlanWords

  init(_ plan: PlanFile, _ roster: Roster, _ words: PlanWords) {
    self.plan = plan
    self.roster = roster
    self.words = words
  }

  /// A plan that doesn't exist has the clashes in place of the moves.
  var all: [PlanSheet] {
    plan.doctor == nil
      ? [moves, bySchool, unfilled, indicators, rules, remarks] : [clashes, remarks]
  }

  var heading: String { words.title(plan, roster) }

  private var moves: PlanSheet {
    PlanSheet(
      name: words("计划", "Plan"), heading: heading, frozenColumns: 3,
      columns: [
        SheetColumn(words("序号", "No.")), SheetColumn(words("教师编号", "Teacher"), width: 12),
        SheetColumn(words("姓名", "Name"), width: 10),
        SheetColumn(words("现任教学校", "From"), width: 22),
        SheetColumn(words("交流到", "To"), width: 22),
        SheetColumn(words("学段", "Stage")), SheetColumn(words("学科", "Subject"), width: 12),
        SheetColumn(words("方向", "Direction")), SheetColumn(words("方式", "Phase")),
        SheetColumn(words("类型", "Kind")), SheetColumn(words("起", "Start"), width: 14),
        SheetColumn(words("止", "End"), width: 14),
        SheetColumn(words("现离家（公里）", "Home now (km)")),
        SheetColumn(words("新离家（公里）", "Home then (km)")),
        SheetColumn(words("理由", "Reasons"), width: 60, wraps: true),
      ],
      rows: plan.moves.enumerated().map { row(of: $1, number: $0 + 1) })
  }

  private func row(of move: Move, number: Int) -> [CellValue] {
    let teacher = roster[move.teacher]
    let home = teacher?.home
    return [
      .integer(number), .text(move.teacher.rawValue), .text(teacher?.name ?? ""),
      .text(name(move.from)), .text(name(move.to)), .text(move.stage.words[words.language]),
      .text(move.subject.name(in: words.language)), .text(move.direction.name(in: words.language)),
      .text(move.phase.name(in: words.language)), .text(move.kind.shortName(in: words.language)),
      .text(words.term(move.start)),
      .text(words.term(move.end)), kilometres(home, move.from), kilometres(home, move.to),
      .text(words.sentences(move.reasons)),
    ]
  }

  private var bySchool: PlanSheet {
    var sent: [School.ID: Int] = [:]
    var received: [School.ID: Int] = [:]
    var missing: [School.ID: Int] = [:]
    for move in plan.moves {
      sent[move.from, default: 0] += 1
      received[move.to, default: 0] += 1
    }
    for post in plan.unfilled { missing[post.school, default: 0] += post.missing }
    return PlanSheet(
      name: words("按学校", "By school"), heading: heading, frozenColumns: 2,
      columns: [
        SheetColumn(words("学校代码", "School"), width: 14),
        SheetColumn(words("学校名称", "Name"), width: 28),
        SheetColumn(words("乡镇", "Township"), width: 14), SheetColumn(words("城乡", "Area")),
        SheetColumn(words("现有教师", "Teachers now")), SheetColumn(words("调出", "Out")),
        SheetColumn(words("调入", "In")), SheetColumn(words("计划后教师", "Teachers then")),
        SheetColumn(words("仍缺", "Still missing")),
      ],
      rows: roster.schools.enumerated().map { position, school in
        let now = roster.staff(at: position).count { roster.teachers[$0].position.teaches }
        let (out, into) = (sent[school.id] ?? 0, received[school.id] ?? 0)
        return [
          .text(school.id.rawValue), .text(school.name), .text(school.township ?? ""),
          .text(school.zone.words[words.language]), .integer(now), .integer(out), .integer(into),
          .integer(now - out + into), .integer(missing[school.id] ?? 0),
        ]
      })
  }

  private var unfilled: PlanSheet {
    PlanSheet(
      name: words("未补足岗位", "Unfilled posts"), heading: heading, frozenColumns: 1,
      columns: [
        SheetColumn(words("学校", "School"), width: 28), SheetColumn(words("学段", "Stage")),
        SheetColumn(words("学科", "Subject"), width: 12), SheetColumn(words("缺", "Missing")),
        SheetColumn(words("原因", "Reasons"), width: 80, wraps: true),
      ],
      rows: plan.unfilled.map { post in
        [
          .text(name(post.school)), .text(post.stage.words[words.language]),
          .text(post.subject.name(in: words.language)), .integer(post.missing),
          .text(words.sentences(post.reasons)),
        ]
      })
  }

  private var indicators: PlanSheet {
    let names = Set(plan.indicators.before.keys).union(plan.indicators.after.keys)
    return PlanSheet(
      name: words("指标前后", "Indicators"), heading: heading, frozenColumns: 1,
      columns: [
        SheetColumn(words("指标", "Indicator"), width: 52),
        SheetColumn(words("范围", "Scope"), width: 16),
        SheetColumn(words("交流前", "Before")), SheetColumn(words("交流后", "After")),
        SheetColumn(words("变化", "Change")), SheetColumn(words("指标代码", "Code"), width: 28),
      ],
      rows: IndicatorNames.inOrder(names).map { name in
        let before = plan.indicators.before[name]?.millionths
        let after = plan.indicators.after[name]?.millionths
        let change = before.flatMap { before in after.map { $0 - before } }
        let (title, scope) = IndicatorNames.words(for: name, in: words.language)
        return [
          .text(title), .text(scope), decimal(before), decimal(after), decimal(change),
          .text(name),
        ]
      })
  }

  private var rules: PlanSheet {
    var counts: [RuleLine: Int] = [:]
    // What was worked out rests on no article of its own.
    for reason in plan.moves.flatMap(\.reasons) + plan.unfilled.flatMap(\.reasons)
    where !reason.citation.isEmpty {
      let line = RuleLine(
        rule: reason.rule, allowed: reason.allowed, citation: reason.citation)
      counts[line, default: 0] += 1
    }
    return PlanSheet(
      name: words("规则依据", "Rules"), heading: heading,
      columns: [
        SheetColumn(words("规则", "Rule"), width: 24), SheetColumn(words("规定", "Allowed"), width: 24),
        SheetColumn(words("依据", "Citation"), width: 60, wraps: true),
        SheetColumn(words("引用次数", "Times")),
      ],
      rows: counts.keys.sorted().map { line in
        [
          .text(line.rule), .text(line.allowed), .text(line.citation),
          .integer(counts[line] ?? 0),
        ]
      })
  }

  private var remarks: PlanSheet {
    let facts: [(String, CellValue)] = [
      (words("学年", "School year"), .text(SchoolYear(plan.year).description)),
      (words("结论", "Status"), .text(plan.status.name(in: words.language))),
      (words("人次", "Moves"), .integer(plan.moves.count)),
      (words("规则书", "Policy book"), .text("\(plan.book.id) \(plan.book.version)")),
      (words("规则书 SHA-256", "SHA-256 of the book"), .text(plan.book.sha256)),
      (words("工作簿 SHA-256", "SHA-256 of the workbook"), .text(plan.workbookSHA256)),
      (words("随机种子", "Seed"), .text(String(plan.seed))),
      (words("求解引擎", "Engine"), .text(plan.engine)),
      (words("计划文件摘要", "Digest of the plan"), .text(plan.certificate.digest)),
    ]
    let levels = plan.levels.map { level -> [CellValue] in
      [
        .text(PlanLevel(rawValue: level.name)?.name(in: words.language) ?? level.name),
        .integer(level.value), .integer(level.bound),
        .number(Double(level.gap) / 10_000), .number(Double(level.tolerance) / 10_000),
      ]
    }
    return PlanSheet(
      name: words("说明", "Remarks"), heading: heading,
      columns: [
        SheetColumn(words("目标", "Aim"), width: 34), SheetColumn(words("取值", "Value"), width: 24),
        SheetColumn(words("可证下界", "Proven bound"), width: 16),
        SheetColumn(words("差距（%）", "Gap (%)")), SheetColumn(words("容差（%）", "Tolerance (%)")),
      ],
      rows: levels + [[]] + facts.map { [.text($0.0), $0.1] })
  }

  private func name(_ school: School.ID) -> String { roster[school]?.name ?? school.rawValue }

  private func kilometres(_ home: Location?, _ school: School.ID) -> CellValue {
    guard let home, let place = roster[school]?.location else { return .empty }
    return .number(Double((home.metres(to: place) + 50) / 100) / 10)
  }

  private func decimal(_ millionths: Int?) -> CellValue {
    millionths.map { .number(Double($0) / 1e6) } ?? .text("—")
  }
}

/// A rule with its measure and source, as cited in the plan.
private struct RuleLine: Hashable, Comparable {
  let rule: String
  let allowed: String
  let citation: String

  static func < (left: RuleLine, right: RuleLine) -> Bool {
    (left.rule, left.allowed, left.citation) < (right.rule, right.allowed, right.citation)
  }
}
