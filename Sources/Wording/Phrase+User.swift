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
}
