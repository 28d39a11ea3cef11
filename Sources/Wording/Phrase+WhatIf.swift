/// What `junheng explain --county` says: the plan made again with another decision.
extension Phrase {
  public static func whatIfStays(_ teacher: String) -> Phrase {
    Phrase(zh: "假如 \(teacher) 留任，重新计算：", en: "If \(teacher) stayed, planned again:")
  }

  public static func whatIfTakes(_ teacher: String, _ post: String) -> Phrase {
    Phrase(
      zh: "假如 \(teacher) 去\(post)，重新计算：", en: "If \(teacher) went to \(post), planned again:")
  }

  public static func whatIfFills(_ post: String) -> Phrase {
    Phrase(
      zh: "假如\(post)必须再补 1 人，重新计算：",
      en: "If one more had to come to \(post), planned again:")
  }

  public static func whatIfExchanges(_ teacher: String, people: Int) -> Phrase {
    Phrase(
      zh: people == 2
        ? "\(teacher) 可以和另一人互换而实现志愿（须对方和两校同意），重新计算："
        : "两人互换不行，\(teacher) 可以和另外两人三人轮换而实现志愿（须各方同意），重新计算：",
      en: people == 2
        ? "\(teacher) would get a wish by exchanging with one other, who must agree, planned again:"
        : "Two don't suffice, but \(teacher) would get a wish if three passed their posts round and "
          + "all agreed, planned again:")
  }

  public static let whatIfPins = Phrase(
    zh: "指定如下（连同计划原有的指定写进 plan --pins 的文件，即得同样结果）：",
    en: "With these pins (in a file for plan --pins, beside the plan's own, they give the same):")
  public static let whatIfImpossible = Phrase(
    zh: "这样没有符合全部规则的计划：", en: "No plan keeps all rules then:")
  public static let whatIfSame = Phrase(
    zh: "各项目标都不变：同样好。", en: "No aim changes: as good a plan.")

  public static func whatIfWorse(_ level: String) -> Phrase {
    Phrase(
      zh: "比原计划差：第一个有差别的目标是“\(level)”，变差了。",
      en: "Worse than the plan: the first aim that differs, \(level), gets worse.")
  }

  public static func whatIfBetter(_ level: String) -> Phrase {
    Phrase(
      zh: "按目标次序比原计划好（原计划的差距在容差或工作量之内）：第一个有差别的目标是“\(level)”。",
      en: "Better in the order of aims, within the plan's tolerance or work: \(level) comes first.")
  }

  public static func whatIfPeople(_ count: Int) -> Phrase {
    Phrase(
      zh: "与原计划去处不同的教师 \(count) 人：", en: "\(count) teachers go elsewhere than in the plan:")
  }

  public static func whatIfShort(_ post: String, before: Int, after: Int) -> Phrase {
    Phrase(
      zh: "\(post)：原计划缺 \(before) 人，这样缺 \(after) 人",
      en: "\(post): \(before) missing in the plan, \(after) then")
  }

  public static let whatIfNothing = Phrase(
    zh: "没有可以另作决定的：岗位不缺人；或此人留在原校、也没有可行的互换。可同时写 --teacher 和 --post，看此人去某岗位会怎样。",
    en: "Nothing to decide otherwise: the post isn't short, or the teacher stays and nobody could "
      + "exchange. Give --teacher and --post to see what sending them to a post would do.")

  public static func whatIfNeedsPlan(_ path: String) -> Phrase {
    Phrase(
      zh: "\(path) 中没有方案，或是修复已公布方案的文件；重新计算需要一份完整排出的计划。",
      en: "\(path) holds no plan, or mends a published one; planning again needs one made in full.")
  }

  public static func whatIfOtherInput(_ path: String) -> Phrase {
    Phrase(
      zh: "\(path) 不是用这份工作簿和规则手册排出的（摘要不符），请给出当时的文件。",
      en: "\(path) was made of another workbook or book (digests differ); give those.")
  }
}
