internal import Access
internal import Actions
internal import Store
internal import Wording

extension DoorRefusal: ToldError {
  var reasons: [Phrase] {
    if case .password(let faults) = self { return faults.map(Phrase.passwordFault) }
    return [.doorRefusal(self)]
  }
}

extension Phrase {
  static func doorRefusal(_ refusal: DoorRefusal) -> Phrase {
    switch refusal {
    case .wrong:
      Phrase(
        zh: "账号或密码不正确。连续输错 \(DoorTerms.standard.tries) 次将暂停登录。",
        en:
          "The account or the password is wrong. After \(DoorTerms.standard.tries) wrong tries in a row signing in is paused."
      )
    case .lockedUntil(let moment):
      Phrase(
        zh: "连续输错次数过多，请在 \(moment.clockTime) 后再试，或请系统管理员解锁。",
        en:
          "Too many wrong tries. Try again after \(moment.clockTime), or ask the system administrator."
      )
    case .closed:
      Phrase(
        zh: "账号已停用。请联系系统管理员。", en: "The account is closed. Ask the system administrator.")
    case .oneTimeExpired:
      Phrase(
        zh: "一次性密码已过期。请系统管理员重新发放。",
        en: "The one-time password has expired. Ask the system administrator for another.")
    case .sampleOnly:
      Phrase(zh: "示例账号只能用于示例县。", en: "Sample accounts are good in the sample county only.")
    case .wrongCode:
      Phrase(
        zh: "验证码不正确或已用过。请输入手机上当前的六位数字，或一个恢复码。",
        en: "The code is wrong or was used. Type the six digits shown now, or a recovery code.")
    case .wrongCurrentPassword:
      Phrase(zh: "当前密码不正确。", en: "The current password is wrong.")
    case .password(let faults):
      Phrase(
        zh: faults.map { Phrase.passwordFault($0).zh }.joined(),
        en: faults.map { Phrase.passwordFault($0).en }.joined(separator: " "))
    case .noDelegation:
      Phrase(zh: "今天没有对您有效的委托。", en: "Nobody has delegated to you for today.")
    case .secondFactorIsSet:
      Phrase(
        zh: "已设置动态验证码。更换请先由系统管理员解除。",
        en: "A second factor is set. To change it, the system administrator removes it first.")
    }
  }

  static func passwordFault(_ fault: PasswordFault) -> Phrase {
    switch fault {
    case .tooShort(let found, let allowed):
      Phrase(
        zh: "密码有 \(found) 个字符，至少需要 \(allowed) 个。",
        en: "The password has \(found) signs; at least \(allowed) are needed.")
    case .tooLong(let allowed):
      Phrase(
        zh: "密码超过 \(allowed) 字节。", en: "The password is longer than \(allowed) bytes.")
    case .tooFewKinds(let found, let allowed):
      Phrase(
        zh: "密码只有 \(found) 类字符；大写、小写、数字、其他符号四类中至少需要 \(allowed) 类。",
        en:
          "The password has \(found) kinds of sign; of capitals, small letters, digits and others at least \(allowed) are needed."
      )
    case .holdsName:
      Phrase(
        zh: "密码中含有账号或姓名。", en: "The password holds the account's or the person's name.")
    case .isCommon:
      Phrase(
        zh: "密码中有人人都会先试的词或连续、重复的字符。",
        en: "The password holds a word or run that everybody tries first.")
    case .sameAsBefore:
      Phrase(zh: "新密码与当前密码相同。", en: "The new password is the current one.")
    }
  }
}

extension Moment {
  /// Hours and minutes on China Standard Time.
  var clockTime: String {
    let minutes = (milliseconds / 60_000 + 8 * 60) % (24 * 60)
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// Day and time on China Standard Time: `2026-08-01 09:30`.
  var dayAndTime: String { "\(Occasion(moment: self).today) \(clockTime)" }
}
