-- Files that staff were shown before they are stored. Kept for a day; what is stored keeps its row until then, so that a
-- second press finds out, but no longer its content.
create table content_import (
    id bigint primary key,
    guild_id bigint not null,
    user_id bigint not null,
    file_name text not null,
    content text not null,
    language text not null check (language in ('ko', 'en')),
    plan text not null,
    created_at bigint not null,
    stored_at bigint,
    stored_by bigint
);

create index content_import_guild on content_import (guild_id, id);
create index content_import_age on content_import (created_at);
