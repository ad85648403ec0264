-- A file of settings that staff were shown, between preview and button. base is the print of the settings that it was compared with;
-- content is empty once it is applied.
create table settings_import (
    id bigint primary key,
    guild_id bigint not null,
    user_id bigint not null,
    file_name text not null,
    content text not null,
    base text not null,
    created_at bigint not null,
    applied_at bigint,
    applied_by bigint
);

create index settings_import_guild on settings_import (guild_id, id);
