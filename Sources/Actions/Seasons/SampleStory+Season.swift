internal import Season
internal import Staffing

extension SampleStory {
  /// The year's own steps: letters that the bureau and most schools signed, and what was
  /// reported done on its day. The school in town hasn't signed; the mid-term check isn't over.
  func season(_ teller: Teller) async throws {
    let letter = "按期完成交流轮岗任务，落实派出教师的待遇和接收教师的管理，把责任分解到人。"
    try await teller.act(
      SignLetter(year: year, milestone: "letters", school: nil, content: letter), "leader", 5, 28)
    for school in roster.schools where school.id != town.id {
      try await teller.act(
        SignLetter(year: year, milestone: "letters", school: school.id, content: letter),
        as: .school("principal", school.id), on: on(5, 29))
    }
    for (milestone, month, day) in [
      ("letters", 5, 30), ("mobilisation", 6, 18), ("competition", 7, 14), ("wishes", 7, 24),
      ("plan", 7, 30),
    ] where book.seasonTerms?[milestone] != nil {
      try await teller.act(
        CompleteMilestone(year: year, milestone: milestone), "personnel", month, day)
    }
  }
}
