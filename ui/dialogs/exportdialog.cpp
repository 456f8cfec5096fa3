// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "base/file.h"
#include "ui/bytes/byteview.h"
#include "ui/phrases.h"
#include "ui/shown.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine::ui {
namespace {

using What = ExportSource::What;

QString formText(ExportForm form)
{
    switch (form) {
    case ExportForm::Ndjson:
        return ExportDialog::tr("NDJSON, one event a line");
    case ExportForm::Json:
        return ExportDialog::tr("JSON, one document");
    case ExportForm::Csv:
        return ExportDialog::tr("CSV for spreadsheets, formulas defused");
    case ExportForm::Har:
        return ExportDialog::tr("HAR 1.2 for network tools");
    case ExportForm::Html:
        return ExportDialog::tr("HTML, one file that loads nothing");
    case ExportForm::Pdf:
        return ExportDialog::tr("PDF, for paper");
    }
    return {};
}

} // namespace

ExportDialog::ExportDialog(std::vector<ExportSource> sources, ExportGround ground, Desktop& desktop, QWidget* parent)
    : QDialog(parent), m_sources(std::move(sources)), m_ground(std::move(ground)), m_desktop(desktop),
      m_what(new QComboBox(this)), m_form(new QComboBox(this)), m_ids(new QCheckBox(tr("&IDs, mail addresses"), this)),
      m_hosts(new QCheckBox(tr("&Host names, IP addresses"), this)),
      m_paths(new QCheckBox(tr("Paths, the &user's name"), this)),
      m_usage(new QCheckBox(tr("Values of usage fields"), this)),
      m_system(new QCheckBox(tr("Values of system fields"), this)),
      m_freeText(new QCheckBox(tr("Values of free text and of undeclared fields"), this)),
      m_fields(new QLineEdit(this)), m_summary(dimLabel({}, this)), m_preview(new ByteView(this))
{
    setWindowTitle(tr("Export"));
    for (const ExportSource& one : m_sources)
        m_what->addItem(titleOf(one));
    build();
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::listForms);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ExportDialog::make);
    for (const QCheckBox* box : {m_ids, m_hosts, m_paths, m_usage, m_system, m_freeText})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::make);
    connect(m_fields, &QLineEdit::textChanged, this, &ExportDialog::make);
    listForms();
}

void ExportDialog::build()
{
    m_preview->setAccessibleName(tr("Preview: exactly what is written"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::normal);
    layout->addWidget(choices());
    layout->addWidget(redactions());
    auto* label = new QLabel(tr("&Preview, exactly what is written:"), this);
    label->setBuddy(m_preview);
    layout->addWidget(label);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_summary);
    layout->addWidget(buttons());
    const int em = fontMetrics().averageCharWidth();
    resize(em * 120, em * 100);
}

QWidget* ExportDialog::choices()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&What:"), m_what);
    form->addRow(tr("&Format:"), m_form);
    return box;
}

QWidget* ExportDialog::redactions()
{
    auto* box = new QGroupBox(tr("Take out first"), this);
    auto* grid = new QGridLayout(box);
    grid->setHorizontalSpacing(space::section);
    int row = 0;
    for (QCheckBox* left : {m_ids, m_hosts, m_paths})
        grid->addWidget(left, row++, 0);
    row = 0;
    for (QCheckBox* right : {m_usage, m_system, m_freeText})
        grid->addWidget(right, row++, 1);
    auto* label = new QLabel(tr("Values of &these fields, with commas between:"), box);
    label->setBuddy(m_fields);
    m_fields->setAccessibleName(tr("Fields whose values are taken out"));
    m_fields->setPlaceholderText(QStringLiteral("error_message, flags"));
    grid->addWidget(label, 3, 0);
    grid->addWidget(m_fields, 3, 1);
    grid->addWidget(dimLabel(tr("The same value gets the same name everywhere in the file, so that rows still belong "
                                "together. Secrets are always masked."),
                             box),
                    4, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    return box;
}

QWidget* ExportDialog::buttons()
{
    auto* box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = box->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    m_copy = box->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

QString ExportDialog::titleOf(const ExportSource& one) const
{
    switch (one.what) {
    case What::Events:
        return tr("%Ln event(s), as shown", nullptr, static_cast<int>(one.rows.size()));
    case What::Requests:
        return tr("%Ln request(s) with their answers", nullptr, static_cast<int>(one.entries->size()));
    case What::Report:
        break;
    }
    return one.products.size() == 1 ? tr("Audit report of %1").arg(shown(one.products.front()->name))
                                    : tr("Audit report of %Ln tool(s)", nullptr, static_cast<int>(one.products.size()));
}

const ExportSource& ExportDialog::source() const
{
    return m_sources.at(static_cast<std::size_t>(m_what->currentIndex()));
}

ExportForm ExportDialog::form() const { return static_cast<ExportForm>(m_form->currentData().toInt()); }

void ExportDialog::listForms()
{
    const QSignalBlocker once(m_form);
    m_form->clear();
    for (const ExportForm one : formsOf(source().what))
        m_form->addItem(formText(one), static_cast<int>(one));
    make();
}

evidence::Redaction ExportDialog::redaction() const
{
    using product::FieldClass;
    evidence::Redaction redaction;
    redaction.ids = m_ids->isChecked();
    redaction.hosts = m_hosts->isChecked();
    redaction.paths = m_paths->isChecked();
    for (const auto& [box, fieldClass] :
         {std::pair(m_usage, FieldClass::Usage), std::pair(m_system, FieldClass::System),
          std::pair(m_freeText, FieldClass::FreeText)})
        if (box->isChecked())
            redaction.classes.push_back(fieldClass);
    for (const QString& field : m_fields->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!field.trimmed().isEmpty())
            redaction.fields.push_back(utf8(field.trimmed()));
    return redaction;
}

ExportWish ExportDialog::wish() const { return {source(), form(), redaction(), m_ground}; }

void ExportDialog::holdAtMost(std::size_t bytes)
{
    m_most = bytes;
    make();
}

void ExportDialog::make()
{
    m_writer.cancel();
    m_save->setEnabled(false);
    m_copy->setEnabled(false);
    m_summary->setText(tr("Making the preview…"));
    m_maker.ask([this, wish = wish(), most = m_most](const Latest::Cancelled& cancelled) -> Latest::Answer {
        auto made = std::make_shared<ExportBytes>(exportBytes(wish, cancelled, most));
        return [this, made] { show(std::move(*made)); };
    });
}

void ExportDialog::show(ExportBytes made)
{
    m_made = std::move(made);
    const bool isText = form() != ExportForm::Pdf;
    m_preview->setForm(isText ? ByteForm::Text : ByteForm::Hex);
    ByteDocument document;
    document.bytes = m_made.bytes;
    m_preview->setDocument(std::move(document));
    m_summary->setText(summary());
    m_save->setEnabled(true);
    m_copy->setEnabled(m_made.whole() && isText);
}

QString ExportDialog::summary() const
{
    const QLocale locale;
    QString text =
        tr("%1. SHA-256: %2").arg(locale.formattedDataSize(static_cast<qint64>(m_made.size)), shown(m_made.sum));
    if (!m_made.whole())
        text += QLatin1Char('\n') + tr("Only its beginning is shown. Save writes all of it; it is too long to copy.");
    else if (m_preview->isCut())
        text += QLatin1Char('\n') + tr("The preview ends after %1; Save and Copy take everything.")
                                        .arg(locale.formattedDataSize(static_cast<qint64>(ByteView::mostShown)));
    if (m_made.missing > 0)
        text += QLatin1Char('\n') + tr("%Ln event(s) left out: their file changed since it was read.", nullptr,
                                       static_cast<int>(m_made.missing));
    return text;
}

void ExportDialog::save()
{
    const QString path = m_desktop.fileToSave(this, source().name + QLatin1Char('.') + endingOf(form()));
    if (path.isEmpty())
        return;
    if (m_made.whole())
        endSaving(path, replaceFile(utf8(path), m_made.bytes));
    else
        stream(path);
}

// Made anew while it is written, for it is not held; what was shown has to come out.
void ExportDialog::stream(const QString& path)
{
    m_save->setEnabled(false);
    m_summary->setText(tr("Writing…"));
    m_writer.ask([this, path, wish = wish(), sum = m_made.sum](const Latest::Cancelled& cancelled) -> Latest::Answer {
        constexpr std::uint64_t step = std::uint64_t{16} << 20;
        std::uint64_t told = 0;
        const auto progress = [&](std::uint64_t written) {
            if (written < told + step)
                return;
            told = written;
            QMetaObject::invokeMethod(this, [this, written] {
                if (m_writer.busy())
                    m_summary->setText(tr("Writing: %1 of %2. Closing this dialog stops it.")
                                           .arg(QLocale().formattedDataSize(static_cast<qint64>(written)),
                                                QLocale().formattedDataSize(static_cast<qint64>(m_made.size))));
            });
        };
        const auto written = exportTo(utf8(path), wish, sum, cancelled, progress);
        return [this, path, written] {
            m_save->setEnabled(true);
            endSaving(path, written);
        };
    });
}

void ExportDialog::endSaving(const QString& path, const Result<>& written)
{
    if (written) {
        m_summary->setText(tr("Saved as %1.").arg(path) + QLatin1Char('\n') + summary());
        return;
    }
    m_summary->setText(summary());
    m_desktop.tell(this, tr("Export"),
                   written.error().code == Code::Changed
                       ? tr("Nothing was saved: the files behind this export have changed since the preview was made. "
                            "Open Export again to see what it would be now.")
                       : phrases::error(written.error()));
}

void ExportDialog::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(m_made.bytes));
    m_summary->setText(tr("Copied.") + QLatin1Char('\n') + summary());
}

} // namespace vitrine::ui
