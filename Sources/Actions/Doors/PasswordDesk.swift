internal import Foundation
public import Sealing

/// Where passwords are hashed: on two threads of their own, so that slow hashes
/// neither hold up other requests nor use more than two times their memory.
public enum PasswordDesk {
  private static let queue: OperationQueue = {
    let queue = OperationQueue()
    queue.name = "junheng.passwords"
    queue.maxConcurrentOperationCount = 2
    return queue
  }()

  public static func hash(_ password: String, cost: PasswordHash.Cost = .standard) async
    -> PasswordHash
  {
    await run { PasswordHash(of: password, cost: cost) }
  }

  /// Whether a kept password is the one typed; nobody's when there's no account,
  /// which takes as long.
  public static func matches(_ password: String, kept text: String?) async -> Bool {
    await run { (text.flatMap { PasswordHash($0) } ?? .nobodys).matches(password) }
  }

  private static func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      queue.addOperation { continuation.resume(returning: work()) }
    }
  }
}

/// A password that an administrator hands over and its owner replaces at once:
/// letters and digits that can't be mistaken for one another, 80 bits of them.
public func oneTimePassword() -> String {
  let signs = Array("23456789abcdefghjkmnpqrstuvwxyzA")
  let letters = randomBytes(16).map { signs[Int($0 & 31)] }
  return stride(from: 0, to: 16, by: 4).map { String(letters[$0..<($0 + 4)]) }
    .joined(separator: "-")
}
