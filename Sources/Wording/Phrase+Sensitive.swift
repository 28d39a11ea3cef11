/// Sensitive facts: masked, and open for a reason that is recorded.
extension Phrase {
  public static let sensitive = Phrase(zh: "敏感信息", en: "Sensitive facts")
  public static let sensitiveLead = Phrase(
    zh: "身份证号加密保存，平时只显示首尾。查看全部须写明事由，查看人、时间和事由都会记入审计日志。",
    en:
      "ID numbers are kept encrypted and shown with only their ends. To see all, say why; who looked, when and why goes into the audit log."
  )
  public static let idNumber = Phrase(zh: "身份证号", en: "ID number")
  public static let idNumberHint = Phrase(
    zh: "18位。保存时加密，数据库中没有明文。", en: "18 signs. Encrypted before it's kept.")
  public static let circumstances = Phrase(zh: "特殊情形", en: "Circumstances")
  public static let none = Phrase(zh: "无", en: "none")
  public static let revealReason = Phrase(zh: "查看事由", en: "Why you need to see it")
  public static let revealReasonHint = Phrase(
    zh: "至少6个字，例如“核对产假材料”。", en: "At least 6 signs, such as “checking leave papers”.")
  public static let reveal = Phrase(zh: "查看", en: "Show it")
  public static let revealRecorded = Phrase(
    zh: "本次查看已记入审计日志。", en: "That you looked is in the audit log.")
  public static let keepIDNumber = Phrase(zh: "保存身份证号", en: "Keep the ID number")
  public static let idNumberKept = Phrase(
    zh: "身份证号已加密保存。", en: "The ID number is kept, encrypted.")
}
