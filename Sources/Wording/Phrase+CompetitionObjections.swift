/// Objections to the posted result of a round of the competition.
extension Phrase {
  public static let objectToResult = Phrase(zh: "对结果提出异议", en: "Object to the result")
  public static let objectToResultLead = Phrase(
    zh: "公示期内可提出；一人答复，另一人签批。有异议未办结时，不开下一轮，也不写入县工作簿。",
    en:
      "While the notice runs. One person answers, another signs; until then no further round opens and nothing goes into the workbook."
  )
  public static let roundObjections = Phrase(zh: "对结果的异议", en: "Objections to the result")
  public static let roundRemedy = Phrase(zh: "支持时如何处理", en: "If upheld")
  public static let roundAgain = Phrase(
    zh: "撤销公示结果，更正后重新计算本轮", en: "Withdraw the result and decide the round again")
  public static let roundStands = Phrase(
    zh: "结果不变（如姓名写错）", en: "The result stands, such as for a misspelt name")
  public static let aboutWhom = Phrase(zh: "涉及人员", en: "About")
  public static let whereToObject = Phrase(
    zh: "有异议的，公示期内登录后在“我的竞聘”提出；代本校教师提出的，由校长在该轮结果页提出。",
    en:
      "To object while the notice runs, sign in and open 'My application'; heads object for their people on the round's page."
  )

  public static func resultWithdrawn(_ day: String, _ objection: String) -> Phrase {
    Phrase(
      zh: "异议 \(objection) 得到支持，公示结果已于 \(day) 撤销，本轮将重新计算并公示。",
      en:
        "Withdrawn on \(day) after objection \(objection) was upheld; the round is decided and posted again."
    )
  }

  public static func resultOfRound(_ number: Int, version: Int) -> Phrase {
    Phrase(
      zh: "第 \(number) 轮结果（第 \(version) 版）", en: "Result of round \(number), version \(version)")
  }

  public static func roundSaysNothing(_ number: Int) -> Phrase {
    Phrase(
      zh: "第 \(number) 轮没有涉及此人的公示结果，请核对轮次和人员编号",
      en: "no posted result of round \(number) speaks of this person; check round and number")
  }

  public static func dueRoundAnswers(_ count: Int) -> Phrase {
    Phrase(
      zh: "答复对竞聘结果的异议 \(count) 件", en: "Answer \(count) objections to competition results")
  }

  public static func dueRoundSignatures(_ count: Int) -> Phrase {
    Phrase(
      zh: "签批竞聘异议答复 \(count) 件", en: "Sign \(count) answers to competition objections")
  }

  public static func dueRoundNotice(_ number: Int) -> Phrase {
    Phrase(
      zh: "第 \(number) 轮竞聘结果公示中，可查看并提出异议",
      en: "The result of round \(number) is posted; look at yours, or object")
  }
}
