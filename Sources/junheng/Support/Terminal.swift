import Foundation

/// Standard error, where progress and messages go; standard output is for data.
struct Terminal {
  let isQuiet: Bool

  /// Prints a message line, unless quiet.
  func say(_ line: String) {
    guard !isQuiet else { return }
    clearProgress()
    write(line + "\n")
  }

  /// Prints an error line, quiet or not.
  static func complain(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  /// Replaces the progress line on a terminal; does nothing elsewhere.
  func show(progress line: String) {
    guard !isQuiet, isatty(STDERR_FILENO) != 0 else { return }
    write("\r\u{1B}[K" + line)
  }

  func clearProgress() {
    guard !isQuiet, isatty(STDERR_FILENO) != 0 else { return }
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
