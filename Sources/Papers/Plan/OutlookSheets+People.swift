internal import OfficeFiles
internal import PlanFormat
internal import Policy
internal import Staffing
internal import Wording

/// Who moves, comes home and retires, and whether there are enough to send.
extension OutlookSheets {
  var moves: PlanSheet {
    PlanSheet(
      name: words("安排", "Moves"), heading: title, frozenColumns: 3,
      columns: [
        SheetColumn(words("学年", "School year"), width: 12),
        SheetColumn(words("性质", "Kind"), width: 12),
        SheetColumn(words("教师编号", "Teacher"), width: 12),
        SheetColumn(words("姓名", "Name"), width: 10),
        SheetColumn(words("现任教学校", "From"), width: 24),
        SheetColumn(words("交流到", "To"), width: 24),
        SheetColumn(words("学段", "Stage"), width: 12),
        SheetColumn(words("学科", "Subject"), width: 14),
        SheetColumn(words("方向", "Direction"), width: 10),
        SheetColumn(words("止", "End"), width: 16),
      ],
      rows: file.years.flatMap { year in
        year.moves.map { move in
          [
            .text(SchoolYear(year.year).description),
            .text(
              year.isProvisional
                ? words("暂定", "provisional") : words("正式计划", "plan")),
            .text(move.teacher.rawValue), .text(roster[move.teacher]?.name ?? ""),
            .text(name(move.from)), .text(name(move.to)),
            .text(move.stage.name(in: language)), .text(move.subject.name(in: language)),
            .text(move.direction.name(in: language)), .text(words.term(move.end)),
          ]
        }
      })
  }

  var turnover: PlanSheet {
    PlanSheet(
      name: words("返回退休", "Returns"), heading: title, frozenColumns: 3,
      columns: [
        SheetColumn(words("学年", "School year"), width: 12),
        SheetColumn(words("情况", "What"), width: 12),
        SheetColumn(words("教师编号", "Teacher"), width: 12),
        SheetColumn(words("姓名", "Name"), width: 10),
        SheetColumn(words("离开学校", "From"), width: 28),
        SheetColumn(words("回到学校", "Home to"), width: 28),
        SheetColumn(words("退休月份", "Month"), width: 14),
      ],
      rows: file.years.flatMap { year -> [[CellValue]] in
        let label = CellValue.text(SchoolYear(year.year).description)
        let returns = year.returns.map { home -> [CellValue] in
          [
            label, .text(words("期满返回", "comes home")), .text(home.teacher.rawValue),
            .text(roster[home.teacher]?.name ?? ""), .text(name(home.from)),
            .text(name(home.to)),
          ]
        }
        return returns
          + year.retirements.map { leaving in
            [
              label, .text(words("退休", "retires")), .text(leaving.teacher.rawValue),
              .text(roster[leaving.teacher]?.name ?? ""), .text(name(leaving.school)), .empty,
              .text(leaving.month),
            ]
          }
      })
  }

  var stock: PlanSheet {
    PlanSheet(
      name: words("交流储备", "Stock"), heading: title, frozenColumns: 2,
      columns: [
        SheetColumn(words("学年", "School year"), width: 12),
        SheetColumn(words("派出学校", "Sending school"), width: 28),
        SheetColumn(words("符合下派条件", "Eligible"), width: 13),
        SheetColumn(words("本年应派", "Due"), width: 10),
        SheetColumn(words("本年派出", "Sent"), width: 10),
        SheetColumn(words("尚可派出", "Stock"), width: 10),
        SheetColumn(words("其后应派合计", "Due in all"), width: 13),
        SheetColumn(words("是否充足", "Enough"), width: 10),
      ],
      rows: file.years.flatMap { year in
        year.stock.map { line in
          [
            .text(SchoolYear(year.year).description),
            .text(line.school.map(name) ?? words("全县派出学校", "all sending schools")),
            .integer(line.eligible), .integer(line.due), .integer(line.counted),
            .integer(line.stock), .integer(line.remaining),
            .text(line.holds ? words("充足", "yes") : words("不足", "no")),
          ]
        }
      })
  }

  var remarks: PlanSheet {
    var lines = [
      Phrase.horizonBounds(
        years: file.years.count, breaches: Figures.thousandths(file.breaches.value),
        breachBound: Figures.thousandths(file.breaches.bound), missing: file.shortage.value,
        missingBound: file.shortage.bound)
    ]
    lines += file.courses.map { Phrase.line($0, isTaken: $0.course == file.course) }
    if !file.held.isEmpty { lines.append(.heldTurns(file.held.count)) }
    lines += Phrase.outlookAssumptions
    lines += file.overdue.map(Phrase.overdue)
    let texts = lines.map { $0[language] } + bookLines + held
    return PlanSheet(
      name: words("说明", "Remarks"), heading: title,
      columns: [
        SheetColumn(words("序号", "No."), width: 8),
        SheetColumn(words("说明", "Remark"), width: 110, wraps: true),
      ],
      rows: texts.enumerated().map { [.integer($0 + 1), .text($1)] })
  }

  /// The book's numbers on the years to come, with their sources.
  private var bookLines: [String] {
    book.entries.filter { $0.path.first == "years" }.map { entry in
      let key = entry.path.dropFirst().joined(separator: "/")
      let citation = entry.citation.map { $0.words(in: language) } ?? ""
      return words(
        "规则手册 \(file.book.id)：\(key) = \(entry.value)，\(citation)",
        "Policy book \(file.book.id): \(key) = \(entry.value), \(citation)")
    }
  }

  private var held: [String] {
    file.held.map { held in
      let person = "\(held.teacher) \(roster[held.teacher]?.name ?? "")"
      return words(
        "留待后年：\(person)（\(name(held.school))），\(held.year)年不动，预计\(held.turn)年轮到。",
        "Waits: \(person) (\(name(held.school))) stays in \(held.year), turn expected in \(held.turn)."
      )
    }
  }
}
