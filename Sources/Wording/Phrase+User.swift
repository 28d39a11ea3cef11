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

  public static func keyRotated(facts: Int, secondFactors: Int, files: Int) -> Phrase {
    Phrase(
      zh:
        "已用新密钥重新加密：\(facts) 个字段，\(secondFactors) 个第二因素，\(files) 个文件。请用新密钥启动服务，再销毁旧密钥。",
      en:
        "Sealed anew: \(facts) fields, \(secondFactors) second factors and \(files) files. Start the server with the new key, then destroy the old one."
    )
  }

  public static func filesSealed(_ count: Int) -> Phrase {
    Phrase(zh: "已加密 \(count) 个文件。", en: "\(count) files sealed.")
  }

  public static let nameTheKey = Phrase(
    zh: "没有指定密钥：请用 --key-file 或 JUNHENG_KEY_FILE 指明密钥文件。",
    en: "No key is given: name its file with --key-file or JUNHENG_KEY_FILE.")

  public static func filesNeedKey(_ id: String, found: String?) -> Phrase {
    Phrase(
      zh:
        "档案中的文件用密钥 \(id) 加密，\(found.map { "给出的是 \($0)" } ?? "没有给出密钥")：请用 --key-file 或 JUNHENG_KEY_FILE 指明密钥文件。",
      en:
        "The record's files are sealed with key \(id), \(found.map { "the given one is \($0)" } ?? "none is given"): name its file with --key-file or JUNHENG_KEY_FILE."
    )
  }

  public static func filesNotChecked(_ id: String) -> Phrase {
    Phrase(
      zh: "文件用密钥 \(id) 加密，没有检查它们；要检查，请指明 --key-file 再运行 junheng audit verify。",
      en:
        "The files are sealed with key \(id) and weren't checked; to check them, run `junheng audit verify` with --key-file."
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
