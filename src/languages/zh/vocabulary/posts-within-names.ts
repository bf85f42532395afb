/** Posts that pages of Taiwan print between surname and given name: 杨|县长|镇浯, 林|副总队长|松源. */
export const postsWithin =
  "副?(?:[县市乡镇区村里]长|议长|秘书长|理事长|总干事|分局长|[总大中分支]?队长|董事长|[处局厅署所课科会馆站院组]长|主任|主委|主席)|议员|立委|委员|代表|秘书|校长|执行长|专员";
