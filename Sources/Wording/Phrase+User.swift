/// What `junheng user` and key files say.
extension Phrase {
  public static func oneTimePassword(_ name: String) -> Phrase {
    Phrase(
      zh: "以上是账号 \(name) 的一次性密码，只显示这一次。请当面交给本人，首次登录时必须更换。",
      en:
        "This is the one-time password of \(name), shown this once. Hand it over in person; it's replaced at the first sign-in."
    )
  }

  public static let samplePasswordLine = Phrase(
    zh: "密码都是 \(samplePassword)", en: "the password of each is \(samplePassword)")

  public static func keyFileIsOpen(_ path: String) -> Phrase {
    Phrase(
      zh: "密钥文件 \(path) 其他用户也能读取。请执行 chmod 600 \(path)。",
      en: "Others may read the key file \(path). Run chmod 600 \(path).")
  }

  public static func noKey(in path: String) -> Phrase {
    Phrase(
      zh: "\(path) 中没有密钥：应为64位十六进制数字。",
      en: "\(path) holds no key: 64 hex digits are needed.")
  }

  public static func keyWritten(_ path: String) -> Phrase {
    Phrase(
      zh: "新密钥已写入 \(path)，只有所有者可读。请另存两处，与备份分开。",
      en:
        "A new key is in \(path); only its owner may read it. Keep it at two places apart from the backups."
    )
  }

  public static func keyRotated(facts: Int, secondFactors: Int) -> Phrase {
    Phrase(
      zh: "已用新密钥重新加密：\(facts) 个字段，\(secondFactors) 个第二因素。请用新密钥启动服务，再销毁旧密钥。",
      en:
        "Sealed anew: \(facts) fields and \(secondFactors) second factors. Start the server with the new key, then destroy the old one."
    )
  }

  public static let sameKey = Phrase(
    zh: "两个文件是同一把密钥；先用 junheng keys new 生成新的。",
    en: "Both files hold the same key; make a new one with `junheng keys new`.")

  public static func keyCannotOpen(_ owner: String) -> Phrase {
    Phrase(
      zh: "“\(owner)”用旧密钥打不开，没有改动。请核对 --from 是不是服务器现在用的密钥。",
      en:
        "“\(owner)” can't be opened with the old key; nothing was changed. Is --from the server's present key?"
    )
  }
}
