// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "base/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <functional>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace nianbao {

namespace {

// File systems count the name alone, in bytes of UTF-8: 255 are 85 Chinese characters.
constexpr qsizetype longestFileName = 255;

class DiskFileSteps : public FileSteps
{
public:
    bool open(const QString &path) override;
    qint64 write(const QByteArray &bytes) override;
    bool flush() override;
    bool syncFile() override;
    bool commit() override;
    bool syncFolder() override;
    Result<QByteArray> readBack() override;
    void discard() override { m_file.reset(); }
    QString errorText() const override { return m_errorText; }
    bool outOfSpace() const override { return m_outOfSpace; }

private:
    // Runs one call and, when it fails, keeps its words at once: a later call overwrites them.
    bool step(const std::function<bool()> &call);
    static bool syncHandle(int handle);

    std::unique_ptr<QSaveFile> m_file;
    QString m_path;
    QString m_errorText;
    bool m_outOfSpace = false;
};

bool DiskFileSteps::step(const std::function<bool()> &call)
{
    errno = 0;
    if (call())
        return true;
    const int number = errno;
    const bool qtKnows = m_file && m_file->error() != QFileDevice::NoError;
    m_errorText =
        qtKnows || number == 0 ? (m_file ? m_file->errorString() : QString()) : qt_error_string(number);
#ifdef Q_OS_UNIX
    m_outOfSpace = number == ENOSPC || number == EDQUOT || number == EFBIG;
#else
    m_outOfSpace = m_file && m_file->error() == QFileDevice::ResourceError;
#endif
    return false;
}

bool DiskFileSteps::open(const QString &path)
{
    m_path = path;
    m_file = std::make_unique<QSaveFile>(path);
    return step([this] { return m_file->open(QIODevice::WriteOnly); });
}

qint64 DiskFileSteps::write(const QByteArray &bytes)
{
    qint64 written = -1;
    step([&] { return (written = m_file->write(bytes)) == bytes.size(); });
    return written;
}

bool DiskFileSteps::flush()
{
    return step([this] { return m_file->flush(); });
}

bool DiskFileSteps::syncFile()
{
    return step([this] { return syncHandle(m_file->handle()); });
}

bool DiskFileSteps::commit()
{
    return step([this] { return m_file->commit(); });
}

bool DiskFileSteps::syncFolder()
{
#ifdef Q_OS_UNIX
    // Where the file really is: a link's target may lie in another folder.
    const QByteArray folder = QFile::encodeName(QFileInfo(QFileInfo(m_path).canonicalFilePath()).path());
    m_file.reset(); // its words are no longer the ones that matter
    return step([&folder] {
        const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (handle < 0)
            return false;
        const bool synced = syncHandle(handle);
        const int number = errno;
        ::close(handle);
        errno = number;
        return synced;
    });
#else
    return true; // Windows keeps the entry of a closed file without being asked
#endif
}

Result<QByteArray> DiskFileSteps::readBack()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("file.not-on-disk"), file.errorString()};
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{QStringLiteral("file.not-on-disk"), file.errorString()};
    return bytes;
}

bool DiskFileSteps::syncHandle([[maybe_unused]] int handle)
{
#ifdef Q_OS_UNIX
    // EINVAL and ENOTSUP: this kind of file system has no such call, so nothing is wrong.
    return ::fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP;
#else
    return true; // QSaveFile::commit() does what Windows offers
#endif
}

// Gives the messages of this file their context for translation.
struct SafeFile
{
    Q_DECLARE_TR_FUNCTIONS(SafeFile)
};

Error makeError(const char *code, const QString &text)
{
    return {QString::fromLatin1(code), text};
}

// What is wrong with the name itself, before anything is opened.
Result<void> checkTarget(const QString &path)
{
    const QFileInfo target(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (path.isEmpty())
        return makeError("file.no-name", SafeFile::tr("There is no file name. Give one."));
    if (target.isDir())
        return makeError("file.is-folder",
                         SafeFile::tr("%1 is a folder. Give the name of a file.").arg(shown));
    if (target.exists() && !target.isFile())
        return makeError(
            "file.not-ordinary",
            SafeFile::tr("%1 is not an ordinary file and is left alone. Give another name.").arg(shown));
    if (!QFileInfo(target.path()).isDir())
        return makeError("file.no-folder",
                         SafeFile::tr("There is no folder %1. Create it or choose another one.")
                             .arg(QDir::toNativeSeparators(target.path())));
    if (target.fileName().toUtf8().size() > longestFileName)
        return makeError("file.name-too-long",
                         SafeFile::tr("The file name %1 is too long. Choose one of at most 80 characters.")
                             .arg(target.fileName()));
    return {};
}

Error writeError(const QString &shown, bool outOfSpace, const QString &cause)
{
    if (outOfSpace)
        return makeError("file.disk-full",
                         SafeFile::tr("There is no room on the disk for %1; nothing was changed. Free "
                                      "some space or choose another disk.")
                             .arg(shown));
    return makeError(
        "file.cannot-write",
        SafeFile::tr("%1 could not be written (%2); nothing was changed. Choose another folder or disk.")
            .arg(shown, cause));
}

Error notOnDisk(const QString &shown, const QString &cause)
{
    return makeError("file.not-on-disk",
                     SafeFile::tr("%1 was written, but it is not certain that it is on the disk "
                                  "(%2). Save it once more, best in another place.")
                         .arg(shown, cause));
}

// Up to the moment when the new file stands in the old one's place.
Result<void> replaceFile(const QString &path, const QByteArray &bytes, FileSteps &steps)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (!steps.open(path)) {
        if (steps.outOfSpace())
            return writeError(shown, true, {});
        return makeError(
            "file.cannot-open",
            SafeFile::tr("%1 cannot be written here (%2). Choose another folder or another name.")
                .arg(shown, steps.errorText()));
    }
    // A short write to a disk file has one reason, whatever the system says it was.
    if (const qint64 written = steps.write(bytes); written != bytes.size())
        return writeError(shown, steps.outOfSpace() || written >= 0, steps.errorText());
    if (!steps.flush() || !steps.syncFile())
        return writeError(shown, steps.outOfSpace(), steps.errorText());
    if (!steps.commit())
        return makeError(
            "file.cannot-replace",
            SafeFile::tr("%1 could not be replaced (%2) and stays as it was. Close other programs that use "
                         "it, or choose another name.")
                .arg(shown, steps.errorText()));
    return {};
}

} // namespace

std::unique_ptr<FileSteps> diskFileSteps()
{
    return std::make_unique<DiskFileSteps>();
}

Result<void> writeFileSafely(const QString &path, const QByteArray &bytes, FileSteps &steps)
{
    if (Result<void> target = checkTarget(path); !target)
        return target;
    if (Result<void> replaced = replaceFile(path, bytes, steps); !replaced) {
        steps.discard();
        return replaced;
    }
    const QString shown = QDir::toNativeSeparators(path);
    if (!steps.syncFolder())
        return notOnDisk(shown, steps.errorText());
    const Result<QByteArray> found = steps.readBack();
    if (!found)
        return notOnDisk(shown, found.error().text);
    if (*found != bytes)
        return notOnDisk(shown, SafeFile::tr("reading it again gives something else"));
    return {};
}

Result<void> writeFileSafely(const QString &path, const QByteArray &bytes)
{
    DiskFileSteps steps;
    return writeFileSafely(path, bytes, steps);
}

} // namespace nianbao
