internal import OfficeFiles
internal import PlanFormat
internal import Policy
internal import Staffing
internal import Wording

/// The sheets of the workbook of changed places.
struct SwapSheets {
  private let swaps: SwapFile
  private let roster: Roster
  private let words: PlanWords

  init(_ swaps: SwapFile, _ roster: Roster, _ language: Language) {
    self.swaps = swaps
    self.roster = roster
    words = PlanWords(language)
  }

  var all: [PlanSheet] { [rounds, remaining, remarks] }

  var heading: String {
    let year = SchoolYear(swaps.year)
    return words(
      "\(roster.county) \(year)学年教师对调方案", "\(roster.county), teachers changing places \(year)")
  }

  var footer: String { words("&C第 &P 页 共 &N 页", "&CPage &P of &N") }

  private var rounds: PlanSheet {
    PlanSheet(
      name: words("对调方案", "Rounds"), heading: heading, frozenColumns: 2,
      columns: [
        SheetColumn(words("对调环", "Round")), SheetColumn(words("类型", "Kind")),
        SheetColumn(words("人数", "People")),
        SheetColumn(words("教师编号", "Teacher"), width: 12),
        SheetColumn(words("姓名", "Name"), width: 10),
        SheetColumn(words("调出学校", "From"), width: 24),
        SheetColumn(words("调入学校", "To"), width: 24),
        SheetColumn(words("学段", "Stage")), SheetColumn(words("学科", "Subject"), width: 12),
        SheetColumn(words("第几志愿", "Wish")), SheetColumn(words("接替", "Replaces"), width: 18),
        SheetColumn(words("现离家（公里）", "Home now (km)")),
        SheetColumn(words("新离家（公里）", "Home then (km)")),
        SheetColumn(words("签字", "Signature"), width: 14),
      ],
      rows: swaps.rounds.flatMap { round in round.moves.map { row($0, in: round) } })
  }

  private func row(_ move: SwapFile.Move, in round: SwapFile.Round) -> [CellValue] {
    let teacher = roster[move.teacher]
    let replaced = move.replaces.map { id in
      roster[id].map { "\(id) \($0.name)" } ?? id.rawValue
    }
    return [
      .integer(round.number), .text(round.kind.name(in: words.language)),
      .integer(round.moves.count), .text(move.teacher.rawValue), .text(teacher?.name ?? ""),
      .text(name(move.from)), .text(name(move.to)), .text(move.stage.words[words.language]),
      .text(move.subject.name(in: words.language)), .integer(move.rank),
      .text(replaced ?? Phrase.vacancy[words.language]), kilometres(teacher?.home, move.from),
      kilometres(teacher?.home, move.to), .empty,
    ]
  }

  private var remaining: PlanSheet {
    PlanSheet(
      name: words("未成功", "Remaining"), heading: heading, frozenColumns: 2,
      columns: [
        SheetColumn(words("教师编号", "Teacher"), width: 12),
        SheetColumn(words("姓名", "Name"), width: 10),
        SheetColumn(words("现任教学校", "School"), width: 24),
        SheetColumn(words("符合条件", "May enter"), width: 12),
        SheetColumn(words("原因和办法", "Reasons and what would help"), width: 80, wraps: true),
      ],
      rows: swaps.remaining.map { person in
        [
          .text(person.teacher.rawValue), .text(roster[person.teacher]?.name ?? ""),
          .text(name(person.school)),
          .text((person.hasEntered ? Phrase.yes : .no)[words.language]),
          .text(words.sentences(person.reasons)),
        ]
      })
  }

  private var remarks: PlanSheet {
    let mechanism = SwapTerms.Mechanism.allCases.first { $0.rawValue == swaps.terms.mechanism }
    let bound = { (value: Int?) in value.map { CellValue.integer($0) } ?? .text("—") }
    let facts: [(String, CellValue)] = [
      (words("学年", "School year"), .text(SchoolYear(swaps.year).description)),
      (
        words("机制", "Mechanism"),
        .text(mechanism?.name(in: words.language) ?? swaps.terms.mechanism)
      ),
      (words("结论", "Result"), .text(Phrase.swapProof(swaps)[words.language])),
      (words("申请人数", "Applied"), .integer(swaps.applicants)),
      (words("符合条件", "May change places"), .integer(swaps.entered)),
      (words("成功人数", "Change places"), .integer(swaps.moved)),
      (words("人数上界", "At most"), bound(swaps.movedBound)),
      (words("志愿序号之和", "Sum of ranks"), .integer(swaps.rankSum)),
      (words("志愿序号之和下界", "At least"), bound(swaps.rankBound)),
      (words("办理", "Carrying out"), .text(Phrase.swapDay(swaps.terms.day)[words.language])),
      (words("规则书", "Policy book"), .text("\(swaps.book.id) \(swaps.book.version)")),
      (words("规则书 SHA-256", "SHA-256 of the book"), .text(swaps.book.sha256)),
      (words("工作簿 SHA-256", "SHA-256 of the workbook"), .text(swaps.workbookSHA256)),
      (words("抽签种子", "Seed of the lottery"), .text(String(swaps.seed))),
    ]
    return PlanSheet(
      name: words("说明", "Remarks"), heading: heading,
      columns: [
        SheetColumn(words("项目", "Item"), width: 24),
        SheetColumn(words("内容", "Value"), width: 80, wraps: true),
      ],
      rows: facts.map { [.text($0.0), $0.1] })
  }

  private func name(_ school: School.ID) -> String { roster[school]?.name ?? school.rawValue }

  private func kilometres(_ home: Location?, _ school: School.ID) -> CellValue {
    guard let home, let place = roster[school]?.location else { return .empty }
    return .number(Double((home.metres(to: place) + 50) / 100) / 10)
  }
}
