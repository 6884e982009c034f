// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace accords::catalogue {

/// What is kept of some of many things, by their number. Things of which the same is kept may share it, and copies
/// share their pages: a copy with one entry changed costs a page, however many entries there are. A value.
template <typename Kept>
class PagedRecords final
{
public:
    /// A page is for as many numbers: of different pages, the bits of a Bitmap are in different words.
    static constexpr quint32 pageSize = 1'024;

    using Shared = std::shared_ptr<const Kept>;

    struct Entry
    {
        quint32 id = 0;
        Shared kept; ///< not null
    };

    PagedRecords() = default;

    /// \a entries ascend, each number once. O(entries + highest number / pageSize).
    explicit PagedRecords(std::vector<Entry> entries) : m_size(entries.size())
    {
        for (auto begin = entries.begin(); begin != entries.end();) {
            const quint32 page = begin->id / pageSize;
            const auto end = std::find_if(begin, entries.end(), [page](const Entry &e) { return !isIn(page, e.id); });
            m_pages.resize(page + 1);
            m_pages[page] = std::make_shared<const Page>(std::move_iterator(begin), std::move_iterator(end));
            begin = end;
        }
    }

    bool isEmpty() const { return m_size == 0; }
    /// How many things something is kept of.
    std::size_t size() const { return m_size; }

    /// What is kept of thing \a id; null: nothing. O(log pageSize), O(1) where nothing is near.
    const Kept *find(quint32 id) const
    {
        const std::size_t page = id / pageSize;
        if (page >= m_pages.size() || !m_pages[page])
            return nullptr;
        const auto found = std::ranges::lower_bound(*m_pages[page], id, {}, &Entry::id);
        return found != m_pages[page]->end() && found->id == id ? found->kept.get() : nullptr;
    }

    /// From now on \a change(kept) is kept of each of the things \a ids, which ascend: \a kept is what was kept of it
    /// before. Null is nothing, in both. O(ids + pageSize for each page they are of).
    template <typename Change>
    void change(std::span<const quint32> ids, Change change)
    {
        while (!ids.empty()) {
            const quint32 page = ids.front() / pageSize;
            const auto end = std::ranges::find_if(ids, [page](quint32 id) { return !isIn(page, id); });
            const auto count = static_cast<std::size_t>(end - ids.begin());
            changePage(page, ids.first(count), change);
            ids = ids.subspan(count);
        }
    }

    /// Calls \a use with the number and what is kept of each thing that has something, ascending. O(size).
    template <typename Use>
    void forEach(Use use) const
    {
        for (std::size_t page = 0; page < m_pages.size(); ++page)
            forEachIn(page, use);
    }

    std::size_t pageCount() const { return m_pages.size(); }
    /// The same for the numbers of one page.
    template <typename Use>
    void forEachIn(std::size_t page, Use use) const
    {
        if (!m_pages[page])
            return;
        for (const Entry &entry : *m_pages[page])
            use(entry.id, *entry.kept);
    }

private:
    using Page = std::vector<Entry>;

    static bool isIn(quint32 page, quint32 id) { return id / pageSize == page; }

    template <typename Change>
    void changePage(std::size_t number, std::span<const quint32> ids, Change &change)
    {
        m_pages.resize(std::max(m_pages.size(), number + 1));
        static const Page none;
        const Page &before = m_pages[number] ? *m_pages[number] : none;
        Page page;
        page.reserve(before.size() + ids.size());
        auto next = before.begin();
        for (const quint32 id : ids) {
            for (; next != before.end() && next->id < id; ++next)
                page.push_back(*next);
            const bool isKept = next != before.end() && next->id == id;
            if (Shared kept = change(isKept ? next->kept : Shared()))
                page.push_back({id, std::move(kept)});
            next += isKept ? 1 : 0;
        }
        page.insert(page.end(), next, before.end());
        m_size += page.size() - before.size();
        m_pages[number] = page.empty() ? nullptr : std::make_shared<const Page>(std::move(page));
    }

    std::vector<std::shared_ptr<const Page>> m_pages; ///< null: nothing is kept there
    std::size_t m_size = 0;
};

} // namespace accords::catalogue
