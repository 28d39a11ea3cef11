public import Season
public import Wording

/// A paper of an order, and after which step it is written.
public enum PaperKind: String, CaseIterable, Sendable {
  /// To the teacher (通知书).
  case letter
  /// In three parts: stub, sending school, receiving school (三联单).
  case dispatch
  /// Between the sending school, the receiving school and the teacher (三方协议).
  case agreement
  case renewal
  case earlyEnd = "early-end"
  case homecoming = "return"

  public var name: Phrase {
    switch self {
    case .letter: Phrase(zh: "通知书", en: "Letter to the teacher")
    case .dispatch: Phrase(zh: "介绍信（三联）", en: "Dispatch note in three parts")
    case .agreement: Phrase(zh: "三方协议", en: "Agreement of three parties")
    case .renewal: Phrase(zh: "续派通知", en: "Renewal")
    case .earlyEnd: Phrase(zh: "提前结束通知", en: "Early end")
    case .homecoming: Phrase(zh: "返回通知", en: "Return")
    }
  }

  /// The steps after which the paper is written.
  public var steps: [OrderCase.Step] {
    switch self {
    case .letter, .dispatch, .agreement: [.issue]
    case .renewal: [.renew]
    case .earlyEnd: [.endEarly]
    case .homecoming: [.giveBack, .approveReturn]
    }
  }

  /// The wording that Junheng ships; a bureau may put its own in its place.
  public var standardWords: String {
    let bytes =
      switch self {
      case .letter: PackageResources.letter_txt
      case .dispatch: PackageResources.dispatch_txt
      case .agreement: PackageResources.agreement_txt
      case .renewal: PackageResources.renewal_txt
      case .earlyEnd: PackageResources.early_end_txt
      case .homecoming: PackageResources.return_txt
      }
    return String(decoding: bytes, as: UTF8.self)
  }
}
