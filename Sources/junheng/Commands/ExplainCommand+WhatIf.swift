import PlanFormat
import Planning
import Policy
import Staffing
import Wording

extension ExplainCommand {
  /// Says what the plan says, then plans again with another decision.
  func planAgain(_ workbook: String, _ file: PlanFile) throws {
    let language = common.lang
    let year = try SchoolYear(year: file.year, language)
    let input = try CountyInput(workbook: workbook, book: book, year: year, common)
    guard file.status != .infeasible, file.previous == nil else {
      throw CommandFailure.badInput([Phrase.whatIfNeedsPlan(plan)[language]])
    }
    let isSame =
      input.workbookSHA256 == file.workbookSHA256 && input.book.sha256 == file.book.sha256
    guard isSame else { throw CommandFailure.badInput([Phrase.whatIfOtherInput(plan)[language]]) }
    let question = try self.question(file, input.roster)
    if !json {
      if let teacher { try explain(teacher: Teacher.ID(teacher), in: file) }
      if teacher == nil, let post { try explain(post: post, in: file) }
      print("")
    }
    let request = PlanRequest(
      roster: input.roster, book: input.book.book, year: year, seed: file.seed, effort: effort,
      gap: file.gapAsked, workbookSHA256: input.workbookSHA256, bookSHA256: input.book.sha256)
    var answer: WhatIf.Answer?
    if let question {
      defer { common.terminal.clearProgress() }
      answer = try WhatIf(request, file).answer(
        question, progress: { common.terminal.show(progress: $0.line(in: language)) })
    }
    if json { return try printJSON(WhatIfOutput(answer)) }
    common.terminal.clearProgress()
    guard let answer else { return print(Phrase.whatIfNothing[language]) }
    WhatIfLines(answer, input.roster, language).write()
  }

  /// What is asked; nil where nothing can be decided otherwise.
  private func question(_ file: PlanFile, _ roster: Roster) throws -> WhatIf.Question? {
    let language = common.lang
    let place = try post.map { text in
      guard let place = Post(userText: text), roster[place.school] != nil else {
        throw CommandFailure.badInput([Phrase.notAPost(text)[language]])
      }
      return place
    }
    guard let teacher else {
      let isShort = file.unfilled.contains { $0.post == place }
      return isShort ? place.map(WhatIf.Question.fills) : nil
    }
    let id = Teacher.ID(teacher)
    guard roster[id] != nil else {
      throw CommandFailure.badInput([Phrase.notInPlan(teacher)[language]])
    }
    if let place { return .takes(id, place) }
    return file.moves.contains { $0.teacher == id } ? .stays(id) : .exchanges(id)
  }
}
